/** News of one event as several outlets print it. A quotation is named by its outlet and its first words. */
export interface UtteranceCase {
  readonly about: string;
  /** Outlet to text. */
  readonly texts: Readonly<Record<string, string>>;
  /** The groups that are one utterance each. */
  readonly joined?: readonly (readonly string[])[];
  /** Quotations that are found and credited, and stand in no group. */
  readonly apart?: readonly string[];
}

export const UTTERANCES: readonly UtteranceCase[] = [
  {
    about: 'a tabloid cuts the end of what a wire prints whole',
    texts: {
      wire: 'Mayor Anna Berg spoke on Monday.\n\n"We have lost the bridge and we will build it again before the winter," Berg said.',
      tabloid:
        "MAYOR Anna Berg was furious.\n\n'We have lost the bridge and we will build it again!' Berg said.",
    },
    joined: [['wire: We have lost', 'tabloid: We have lost']],
  },
  {
    about: 'British and American marks and commas',
    texts: {
      british:
        'The harbour is shut.\n\n‘The port is empty, and it will stay empty’, said Anna Berg, the mayor.',
      american:
        'The harbor is closed.\n\n“The port is empty and it will stay empty,” said Anna Berg, the mayor.',
    },
    joined: [['british: The port', 'american: The port']],
  },
  {
    about: 'words left out, marked by three dots in brackets',
    texts: {
      wire: 'Anna Berg is the mayor.\n\n"The council has known of the cracks in the wall for years and did nothing about them," Anna Berg said.',
      broadcaster:
        'Anna Berg is the mayor.\n\n"The council has known of the cracks [...] and did nothing about them," Anna Berg said.',
    },
    joined: [['wire: The council', 'broadcaster: The council']],
  },
  {
    about: 'words left out, marked by an ellipsis',
    texts: {
      wire: 'Anna Berg is the mayor.\n\n"The council has known of the cracks in the wall for years and did nothing about them," Anna Berg said.',
      weekly:
        'Anna Berg is the mayor.\n\n“The council has known of the cracks … and did nothing about them,” Anna Berg said.',
    },
    joined: [['wire: The council', 'weekly: The council']],
  },
  {
    about: 'a whole sentence left out in the middle, marked',
    texts: {
      wire: 'Li Wei leads the union.\n\n"The furnace was old. Everybody could see that. The company wanted one more winter from it," said Li Wei.',
      blog: 'Li Wei leads the union.\n\n"The furnace was old… The company wanted one more winter from it," said Li Wei.',
    },
    joined: [['wire: The furnace', 'blog: The furnace']],
  },
  {
    about: 'an aside between commas left out without a mark',
    texts: {
      wire: 'Ali Haddad runs the clinic.\n\n"The hospital, as you can see, has been standing empty since the spring," said Ali Haddad.',
      tabloid:
        'Ali Haddad runs the clinic.\n\n"The hospital has been standing empty since the spring," said Ali Haddad.',
    },
    joined: [['wire: The hospital', 'tabloid: The hospital']],
  },
  {
    about: "an outlet's own words in brackets for a pronoun",
    texts: {
      wire: 'Ali Haddad runs the clinic.\n\n"They came in the night and they took all the medicine we had," said Ali Haddad.',
      magazine:
        'Ali Haddad runs the clinic.\n\n“[The militiamen] came in the night and they took all the medicine we had,” said Ali Haddad.',
    },
    joined: [['wire: They came', 'magazine: [The']],
  },
  {
    about: 'an explanation put in in brackets',
    texts: {
      wire: 'Ali Haddad runs the clinic.\n\n"We asked MSF for blood and for two surgeons on the first day," said Ali Haddad.',
      magazine:
        'Ali Haddad runs the clinic.\n\n"We asked MSF [the medical charity] for blood and for two surgeons on the first day," said Ali Haddad.',
    },
    joined: [['wire: We asked', 'magazine: We asked']],
  },
  {
    about: 'a capital in brackets after a cut',
    texts: {
      wire: 'Ali Haddad runs the clinic.\n\n"I can tell you that the road to the border will be open on Friday," said Ali Haddad.',
      daily:
        'Ali Haddad runs the clinic.\n\n“[T]he road to the border will be open on Friday,” said Ali Haddad.',
    },
    joined: [['wire: I can tell', 'daily: [T]he']],
  },
  {
    about: 'a capital after a cut without a mark',
    texts: {
      wire: 'Ali Haddad runs the clinic.\n\n"I can tell you that the road to the border will be open on Friday," said Ali Haddad.',
      daily:
        'Ali Haddad runs the clinic.\n\nAli Haddad said: “The road to the border will be open on Friday.”',
    },
    joined: [['wire: I can tell', 'daily: The road to the border will be open on Friday.']],
  },
  {
    about: 'one sentence parted by "he said"',
    texts: {
      wire: 'Ivan Petrov was there.\n\n"We will stay in the village tonight," Ivan Petrov said, "and we will bury our dead in the morning."',
      radio:
        'Ivan Petrov was there.\n\n"We will stay in the village tonight and we will bury our dead in the morning," said Ivan Petrov.',
    },
    joined: [['wire: We will stay', 'wire: and we will bury', 'radio: We will stay']],
  },
  {
    about: 'the words woven into the sentence of an outlet',
    texts: {
      wire: 'Ivan Petrov was there.\n\n"The company has been nothing but a burden to this valley," said Ivan Petrov.',
      daily:
        'Ivan Petrov was there.\n\nIvan Petrov said the firm was “nothing but a burden to this valley” and left.',
    },
    joined: [['wire: The company', 'daily: nothing but']],
  },
  {
    about: 'three outlets with three cuts',
    texts: {
      wire: 'Sara Lind is the minister.\n\n"The dam is safe, the water is clean and nobody has to leave the valley this year," said Sara Lind.',
      tabloid:
        "Sara Lind is the minister.\n\n'The dam is safe, the water is clean,' said Sara Lind.",
      radio:
        'Sara Lind is the minister.\n\nSara Lind said: "the water is clean and nobody has to leave the valley this year".',
    },
    joined: [['wire: The dam', 'tabloid: The dam', 'radio: the water']],
  },
  {
    about: 'two cuts that overlap in a long run',
    texts: {
      wire: 'Sara Lind is the minister.\n\n"It was late, and the engineers told me at midnight that the gate on the northern side could be closed by hand," said Sara Lind.',
      radio:
        'Sara Lind is the minister.\n\n"the engineers told me at midnight that the gate on the northern side could be closed by hand, so I went home to sleep," said Sara Lind.',
    },
    joined: [['wire: It was late', 'radio: the engineers']],
  },
  {
    about: 'contractions, numbers in words and per cent in several house styles',
    texts: {
      british:
        'Sara Lind is the minister.\n\n“It is true that twenty per cent of the wells don’t give clean water,” said Sara Lind.',
      american:
        'Sara Lind is the minister.\n\n"It\'s true that 20 percent of the wells do not give clean water," said Sara Lind.',
    },
    joined: [['british: It is true', 'american: It']],
  },
  {
    about: 'words printed twice in one text and once in another',
    texts: {
      wire: 'Mayor quits: “I have done all that I can here”\n\nAnna Berg left on Monday. "I have done all that I can here," Anna Berg said.\n\nAt the gate Anna Berg said again: "I have done all that I can here."',
      daily: 'Anna Berg has left.\n\n“I have done all that I can here,” said Anna Berg.',
    },
    joined: [
      [
        'wire: I have done all that I can here,',
        'wire: I have done all that I can here.',
        'daily: I have done all',
      ],
    ],
  },
  {
    about: 'words repeated in one text only are no utterance of several',
    texts: {
      wire: 'Anna Berg left on Monday. "I have done all that I can here," Anna Berg said.\n\nAt the gate Anna Berg said: "I have done all that I can here."',
      daily:
        'Anna Berg has left.\n\n“The next mayor will have to be a patient one,” said Anna Berg.',
    },
    apart: [
      'wire: I have done all that I can here,',
      'wire: I have done all that I can here.',
      'daily: The next',
    ],
  },
  {
    about: 'the same words by two speakers',
    texts: {
      wire: 'Anna Berg is the mayor.\n\n"We will not leave this town to the water," said Anna Berg.',
      daily:
        'Olaf Lund is the bishop.\n\n"We will not leave this town to the water," said Olaf Lund.',
    },
    apart: ['wire: We will not', 'daily: We will not'],
  },
  {
    about: 'the same words by two speakers of one surname',
    texts: {
      wire: 'Anna Berg is the mayor.\n\n"We will not leave this town to the water," said Anna Berg.',
      daily:
        'Olaf Berg is the bishop.\n\n"We will not leave this town to the water," said Olaf Berg.',
    },
    apart: ['wire: We will not', 'daily: We will not'],
  },
  {
    about: 'nearly the same words with another number',
    texts: {
      wire: 'Anna Berg is the mayor.\n\n"We have found 30 people alive under the ruins of the school since the morning," said Anna Berg.',
      daily:
        'Anna Berg is the mayor.\n\n"We have found 40 people alive under the ruins of the school since the morning," said Anna Berg.',
    },
    apart: ['wire: We have found', 'daily: We have found'],
  },
  {
    about: 'nearly the same words with another number in words',
    texts: {
      wire: 'Anna Berg is the mayor.\n\n"Seven of the boats that left the harbour in the storm came back to us by noon," said Anna Berg.',
      daily:
        'Anna Berg is the mayor.\n\n"Eleven of the boats that left the harbour in the storm came back to us by noon," said Anna Berg.',
    },
    apart: ['wire: Seven', 'daily: Eleven'],
  },
  {
    about: 'nearly the same words with a denial',
    texts: {
      wire: 'Anna Berg is the mayor.\n\n"We will sign the treaty with our neighbours on the other side of the river," said Anna Berg.',
      daily:
        'Anna Berg is the mayor.\n\n"We will not sign the treaty with our neighbours on the other side of the river," said Anna Berg.',
    },
    apart: ['wire: We will sign', 'daily: We will not'],
  },
  {
    about: 'a denial contracted',
    texts: {
      wire: 'Anna Berg is the mayor.\n\n"We can accept the offer of the company as it stands on the table today," said Anna Berg.',
      daily:
        'Anna Berg is the mayor.\n\n"We can\'t accept the offer of the company as it stands on the table today," said Anna Berg.',
    },
    apart: ['wire: We can', 'daily: We can'],
  },
  {
    about: 'a condition left out without a mark',
    texts: {
      wire: 'Anna Berg is the mayor.\n\n"We will open the gates tomorrow, if the army lets us, to every family that waits there," said Anna Berg.',
      daily:
        'Anna Berg is the mayor.\n\n"We will open the gates tomorrow to every family that waits there," said Anna Berg.',
    },
    apart: ['wire: We will open', 'daily: We will open'],
  },
  {
    about: "a denial put in by the outlet's own hand",
    texts: {
      wire: 'Anna Berg is the mayor.\n\n"We could have stopped the train before it reached the bridge," said Anna Berg.',
      daily:
        'Anna Berg is the mayor.\n\n"We could [not] have stopped the train before it reached the bridge," said Anna Berg.',
    },
    apart: ['wire: We could', 'daily: We could'],
  },
  {
    about: 'two translations of one sentence',
    texts: {
      wire: 'Ivan Petrov leads the union.\n\n"We shall go on striking until the last man has been paid what he is owed," said Ivan Petrov.',
      daily:
        'Ivan Petrov leads the union.\n\n"The strike will continue until every last worker receives his wages," said Ivan Petrov.',
    },
    apart: ['wire: We shall', 'daily: The strike'],
  },
  {
    about: 'a short quotation that fits two rivals belongs to neither',
    texts: {
      wire: 'Anna Berg is the mayor.\n\n"We have found 30 people alive under the ruins of the school," said Anna Berg.',
      daily:
        'Anna Berg is the mayor.\n\n"We have found 40 people alive under the ruins of the school," said Anna Berg.',
      radio:
        'Anna Berg is the mayor.\n\nAnna Berg said there were "people alive under the ruins of the school".',
    },
    apart: ['wire: We have', 'daily: We have', 'radio: people alive'],
  },
  {
    about: 'two speeches that begin with one stock phrase',
    texts: {
      wire: 'Sara Lind is the minister.\n\n"The government condemns this attack in the strongest terms and will send troops to the capital," said Sara Lind.',
      daily:
        'Sara Lind is the minister.\n\n"The government condemns this attack in the strongest terms and asks the rebels to talk," said Sara Lind.',
    },
    apart: ['wire: The government', 'daily: The government'],
  },
  {
    about: 'a speaker whom one text leaves without a name',
    texts: {
      wire: 'Sara Lind is the minister.\n\n"The wells of the village are clean and they always were," said Sara Lind.',
      daily:
        'A report came out.\n\n"The wells of the village are clean and they always were," said an official.',
    },
    apart: ['wire: The wells'],
  },
  {
    about: 'too few words to tell',
    texts: {
      wire: 'Sara Lind is the minister.\n\nSara Lind called it "a great shame" and left.',
      daily: 'Sara Lind is the minister.\n\nSara Lind called it “a great shame” twice.',
    },
    apart: ['wire: a great', 'daily: a great'],
  },
];
