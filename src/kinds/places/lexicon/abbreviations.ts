/** Short forms of states and provinces as newspapers print them after a city, folded, without full stops: "Fresno, [Calif.]". */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev nh nj nm ny nc nd okla ore pa ri sc sd tenn tex vt va wash wva wis wyo dc ont que ns nb bc pei nwt nsw'.split(
    ' ',
  ),
);

/** Agencies that sign a dateline: "BAGHDAD ([Reuters]) -". Folded. */
export const DATELINE_AGENCIES: ReadonlySet<string> = new Set(
  'reuters ap afp upi dpa xinhua cnn bbc ians pti ani tass ips efe ansa kyodo yonhap bernama wam kuna spa petra mena irna isna fars montsame voa rfe aap cp'.split(
    ' ',
  ),
);
