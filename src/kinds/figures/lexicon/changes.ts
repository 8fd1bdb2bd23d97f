/** Verbs and particles that say that a number has changed, in the forms that stand before it. */
export const CHANGES: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing ' +
    'jump jumps jumped jumping soar soars soared soaring surge surges surged surging grow grows grew grown growing ' +
    'swell swells swelled swollen double doubles doubled triple triples tripled quadrupled ' +
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining ' +
    'decrease decreases decreased decreasing slide slides slid slip slips slipped slipping tumble tumbles tumbled ' +
    'plunge plunges plunged plunging shrink shrinks shrank shrunk sink sinks sank sunk slump slumps slumped ' +
    'raise raises raised raising lower lowers lowered lowering reduce reduces reduced reducing ' +
    'cut cuts cutting slash slashes slashed slashing widen widens widened narrow narrows narrowed ' +
    'revised upped lifted lifts lift trimmed trims trim up down'
  ).split(' '),
);

/** Words between the change and its number: "fell sharply [to] 12". */
export const CHANGE_LINKS: ReadonlySet<string> = new Set(['to', 'by', 'from']);

/** Of the words of change, those that take what they act on: "raised £40,000", "cut 20 jobs". */
export const TRANSITIVES: ReadonlySet<string> = new Set(
  (
    'raise raises raised raising lower lowers lowered lowering reduce reduces reduced reducing ' +
    'cut cuts cutting slash slashes slashed slashing widen widens widened narrow narrows narrowed ' +
    'revised upped lifted lifts lift trimmed trims trim'
  ).split(' '),
);

/** Words after which "from … to …" spans a range, whatever changes before them. */
export const SPANNING: ReadonlySet<string> = new Set(
  'range ranges ranged ranging vary varies varied varying aged ages anywhere anything'.split(' '),
);
