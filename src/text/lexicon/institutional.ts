/**
 * Words that, capitalised, stand in names of bodies, places and events, and hardly ever in the names of
 * persons. Folded.
 */
export const INSTITUTIONAL: ReadonlySet<string> = new Set(
  `
  international national federal royal central united general public social new old great grand golden first second
  city state republic democratic house court north south east west northern southern eastern western northeast northwest southeast southwest
  world global regional local civil military naval air special supreme high higher economic financial commercial industrial
  political environmental cultural educational medical scientific technical digital electronic nuclear solar maritime marine
  people's women's men's children's islamic christian catholic jewish arab muslim african asian european american
  pacific atlantic mediterranean caribbean arctic pro anti non post inter trans sub super
  ministry department university college school institute academy hospital church mosque temple station airport stadium
  committee council commission party union association federation foundation organization organisation agency authority bank
  group company corporation limited inc ltd corp plc trust fund market markets exchange media news press tv radio
  festival cup league championship award awards prize games war day week street road avenue square park garden gardens river lake mountain
  island islands beach bay hall museum gallery theatre theater library hotel restaurant cafe club centre center tower plaza building
  act bill code law treaty agreement constitution convention protocol charter plan programme program project initiative
  police army navy force forces guard guards front movement brigade brigades team squad sports football cricket rugby tennis basketball
  health education justice defence defense interior foreign affairs finance trade industry agriculture energy oil gas transport
  culture tourism environment labour labor development security intelligence information communications technology science research
  covid coronavirus internet web online app parliament congress senate assembly cabinet government governor's
  aboriginals aboriginal indigenous tribal community communities society services service systems solutions group
  red blue green black white silver gold
  `
    .trim()
    .split(/\s+/),
);
