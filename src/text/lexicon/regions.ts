/**
 * Parts of states that newspapers print after the name of a town, with the country and the code that
 * GeoNames has for them; then their names and short forms, folded, without full stops.
 */
export const REGIONS: readonly (readonly [country: string, code: string, ...names: string[]])[] = `
  US AL alabama|ala
  US AK alaska
  US AZ arizona|ariz
  US AR arkansas|ark
  US CA california|calif|ca
  US CO colorado|colo
  US CT connecticut|conn
  US DE delaware|del
  US DC dc|district of columbia
  US FL florida|fla|fl
  US GA georgia|ga
  US HI hawaii
  US ID idaho
  US IL illinois|ill|il
  US IN indiana|ind
  US IA iowa
  US KS kansas|kan
  US KY kentucky|ky
  US LA louisiana
  US ME maine
  US MD maryland|md
  US MA massachusetts|mass|ma
  US MI michigan|mich
  US MN minnesota|minn
  US MS mississippi|miss
  US MO missouri
  US MT montana|mont
  US NE nebraska|neb
  US NV nevada|nev
  US NH new hampshire|nh
  US NJ new jersey|nj
  US NM new mexico|nm
  US NY new york|ny
  US NC north carolina|nc
  US ND north dakota|nd
  US OH ohio
  US OK oklahoma|okla
  US OR oregon|ore
  US PA pennsylvania|pa
  US RI rhode island|ri
  US SC south carolina|sc
  US SD south dakota|sd
  US TN tennessee|tenn
  US TX texas|tex|tx
  US UT utah
  US VT vermont|vt
  US VA virginia|va
  US WA washington|wash|washington state
  US WV west virginia|wva
  US WI wisconsin|wis
  US WY wyoming|wyo
  CA 01 alberta
  CA 02 british columbia|bc
  CA 03 manitoba
  CA 04 new brunswick
  CA 05 newfoundland|newfoundland and labrador
  CA 07 nova scotia
  CA 08 ontario|ont
  CA 10 quebec|que
  CA 11 saskatchewan
  GB ENG england
  GB SCT scotland
  GB WLS wales
  GB NIR northern ireland
  AU 02 new south wales|nsw
  AU 04 queensland
  AU 05 south australia
  AU 06 tasmania
  AU 07 victoria
  AU 08 western australia
`
  .trim()
  .split('\n')
  .map((line) => {
    const [, country = '', code = '', names = ''] = /^\s*(\S+) (\S+) (.+)$/.exec(line) ?? [];
    return [country, code, ...names.split('|')] as const;
  });
