/** What stands before a colon in a transcript and is a role or a sign, not a name; in lower case. */
export const LABEL_ROLES: ReadonlySet<string> = new Set(
  (
    'anchor host hostess moderator presenter interviewer interviewee reporter correspondent announcer narrator ' +
    'newsreader question answer q a speaker chair chairman chairwoman chairperson president secretary minister ' +
    'judge court counsel clerk witness defendant prosecutor caller audience operator voice voiceover man woman ' +
    'boy girl unidentified unknown crowd all both staff note editor update background analysis source photo video'
  ).split(' '),
);
