/** Agencies that sign a dateline: "BAGHDAD ([Reuters]) -". Folded. */
export const DATELINE_AGENCIES: ReadonlySet<string> = new Set(
  'reuters ap afp upi dpa xinhua cnn bbc ians pti ani tass ips efe ansa kyodo yonhap bernama wam kuna spa petra mena irna isna fars montsame voa rfe aap cp'.split(
    ' ',
  ),
);
