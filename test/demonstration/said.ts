/** What one invented person says in this corpus, in full; the texts cut it as they like. */
export interface Said {
  /** The name in every spelling that the texts use for it. */
  readonly speaker: readonly string[];
  readonly words: string;
}

/** The sentences that several texts quote, with the only person who says them. */
export const SAID: readonly Said[] = [
  {
    speaker: ['Rusdi Mangkona'],
    words:
      'The vessel was licensed to carry 98 passengers, and I signed a manifest for 91. I did not sign for the people who climbed aboard after I left the quay.',
  },
  {
    speaker: ['Dewi Larasati'],
    words:
      'Nobody will be allowed to hide behind a manifest that everybody in this port knew was fiction.',
  },
  {
    speaker: ['Hendra Wijatmoko'],
    words:
      'We have stopped counting the living and started counting the missing, and that is the hardest order I have had to give.',
  },
  {
    speaker: ['Nurhayati', 'Ibu Nurhayati', 'Brave Nurhayati'],
    words:
      'The sea came in through the door where the motorbikes stand. Nobody had closed it because there were too many motorbikes.',
  },
  {
    speaker: ['Felix Tanudjaja'],
    words:
      'Our ship was sound, our papers are in order, and we reject any suggestion that the company sold a single ticket more than the law allows.',
  },
  {
    speaker: ['Youssef al-Haddar', 'Yousef al-Haddar', 'Yusuf el-Haddar'],
    words:
      'There is no siege. There is a security operation against armed gangs, and it will end when the last of them has laid down his weapon.',
  },
  {
    speaker: ['Salem Burqan', 'Salem Bourqan'],
    words:
      'We did not come here to govern anyone; we came because the wells of our grandfathers were given to a company from the coast.',
  },
  {
    speaker: ['Mariam al-Tarhoni', 'Maryam el-Tarhouni'],
    words:
      'We are operating by the light of telephones. Yesterday I chose between two children, and I will not say how.',
  },
  {
    speaker: ['Annika Sørlund', 'Annika Sorlund'],
    words:
      'Both parties have given me assurances, and both parties have broken them before I reached the airport.',
  },
  {
    speaker: ['Ramiro Cabañas Ortiz', 'Ramiro Cabañas'],
    words:
      'The right to protest ends where the first stone is thrown, and on Thursday the first stone was thrown before the first speech was finished.',
  },
  {
    speaker: ['Sofía Benítez Duarte', 'Sofía Benítez'],
    words: 'We came with drums and they came with horses. If there was a riot, it wore a uniform.',
  },
  {
    speaker: ['Hugo Villalba Ríos'],
    words:
      'My officers fired nothing heavier than smoke. Whoever says otherwise should show me the cartridge.',
  },
  {
    speaker: ['Teófilo Ayala'],
    words:
      'A driver who earns 90,000 guaraníes a day cannot pay a third of it for diesel and then be told to be patient.',
  },
  {
    speaker: ['Thanasis Vrettos'],
    words:
      'Greece will not be blackmailed with matches. Those who burn the roof we gave them will be moved to one with a fence.',
  },
  {
    speaker: ['Zohreh Rastgar', 'Zohre Rastgar'],
    words:
      'They ask who lit the fire. Nobody asks why four thousand people were sleeping in a place that was built for eight hundred.',
  },
  {
    speaker: ['Eleni Marinou'],
    words:
      'This island has buried strangers and fed strangers for six years, and it has never once been asked whether it could go on.',
  },
  {
    speaker: ['Nikos Stavrakis', 'Nicos Stavrakis'],
    words:
      'The fire started in at least two places at almost the same time. That is all I can say, and it is all I know.',
  },
  {
    speaker: ['Gábor Szőke', 'Szőke Gábor'],
    words:
      'What left our stack was steam with a smell. It was unpleasant, it was brief, and it was never a danger to anybody.',
  },
  {
    speaker: ['Erzsébet Kővári', 'Kővári Erzsébet'],
    words: 'I have been mayor for eleven years and I learned about the leak from a fisherman.',
  },
  {
    speaker: ['Márta Kovács', 'Kovács Márta', 'Kovács'],
    words:
      'We measured 14 milligrams per cubic metre at the school gate, and the limit is five. I do not need an adjective for that.',
  },
  {
    speaker: ['Bence Rátkay', 'Rátkay Bence'],
    words:
      'The state will look at every valve and every e-mail, and if someone slept on duty he will not sleep well afterwards.',
  },
  {
    speaker: ['Declan Moran'],
    words:
      'There is no run on this bank. There is a queue, because we have six tellers and it is pension day.',
  },
  {
    speaker: ['Aoife Ní Dhomhnaill', 'Aoife Ni Dhomhnaill'],
    words:
      'Every deposit up to €100,000 is safe this morning and will be safe tonight. Above that sum I will promise nothing that I cannot keep.',
  },
  {
    speaker: ['Conall Tierney', 'Tierney'],
    words:
      'The taxpayer carried one generation of bankers on his back, and he will not be asked to carry another.',
  },
  {
    speaker: ['Bridie Folan'],
    words: 'I’ve €43,000 in there and it’s all for my own funeral and a new roof, in that order.',
  },
  {
    speaker: ['Þórdís Hallgrímsdóttir', 'Thordis Hallgrimsdottir'],
    words:
      'The magma is moving at about the pace of a man walking home, and it does not care which road we close.',
  },
  {
    speaker: ['Guðmundur Ægisson', 'Gudmundur Aegisson', 'Guðmundur'],
    words:
      'We gave people forty minutes. They took thirty-one, and eleven of those were for the sheep.',
  },
  {
    speaker: ['Ragnheiður Sturludóttir', 'Ragnheidur Sturludottir'],
    words: 'A house can be built again, and I will not send a rescuer in to save a sofa.',
  },
  {
    speaker: ['Nguyễn Văn Thịnh', 'Nguyen Van Thinh'],
    words:
      'The back stairs were full of finished jackets, stacked to the ceiling, and nobody could have passed them even without the smoke.',
  },
  {
    speaker: ['Trần Thị Bích Hạnh', 'Tran Thi Bich Hanh'],
    words:
      'The factory was inspected in April and passed. If the inspection was honest, the stairs were filled in May; if it was not, we will find that out as well.',
  },
  {
    speaker: ['Ingrid Dahlqvist'],
    words:
      'We do not own this factory and we do not run it, but our label was on the jackets and that makes it our business.',
  },
  {
    speaker: ['Lê Thị Mơ', 'Le Thi Mo', 'Seamstress Le Thi Mo'],
    words: 'I counted the steps because I could not see them. There are twenty-two.',
  },
  {
    speaker: ['István Kovács'],
    words:
      'I have coached in five countries and I have never seen a referee whistle a match to death with two minutes left and the ball in the net.',
  },
  {
    speaker: ['Danijel Petrović', 'Danijel Petrovic', 'Referee Danijel Petrovic'],
    words:
      'A stone the size of a fist landed next to my assistant. After that there is no match, there is only the way to the dressing room.',
  },
  {
    speaker: ['Mirela Hadžić'],
    words:
      'The result will be decided at a table because some people could not leave it on the grass.',
  },
  {
    speaker: ['Emir Šarić', 'Šarić'],
    words: 'We won it on the pitch and they can keep their table.',
  },
  {
    speaker: ['Liu Guoping', 'Guoping Liu'],
    words:
      'The bridge did not fail because of the flood alone; it failed because a river of lorries had crossed it for ten years.',
  },
  {
    speaker: ['Chen Yulan'],
    words:
      'I wrote three reports about the second pier, in 2018, in 2020 and last autumn. I have the stamped copies of all three.',
  },
  {
    speaker: ['Wang Dahai'],
    words:
      'The road in front of me folded like a letter. I braked and then I ran, and I did not look at how far it was.',
  },
  {
    speaker: ['Yael Bareket', 'Ya’el Bareket'],
    words:
      'A surgeon who has been awake for 26 hours should not be holding a knife. We would not let her drive a bus.',
  },
  {
    speaker: ['Amnon Gilboa', 'Amnon Gil’boa'],
    words:
      'There is no money tree in the hospital garden, and a strike in flu season is aimed at patients and not at ministers.',
  },
  {
    speaker: ['Samir Khoury-Nassar', 'Sameer Khoury Nassar'],
    words:
      'I support my residents and I must also run an emergency ward tonight with nine people where I need thirty.',
  },
  {
    speaker: ['Denise Okafor'],
    words:
      'This fire jumped a six-lane highway the way a child jumps a puddle, and it did it twice.',
  },
  {
    speaker: ['Greg Sandoval'],
    words:
      'Our lines were inspected in June, they were clear in June, and it would be irresponsible to name a cause before the ground is cool.',
  },
  {
    speaker: ['Carla Moran'],
    words: 'If you are waiting for a knock on the door, this is the knock.',
  },
  {
    speaker: ['Tom Petrovic'],
    words:
      'We’ve got two people dead and nine we can’t find, and I’d rather be wrong about the nine.',
  },
];
