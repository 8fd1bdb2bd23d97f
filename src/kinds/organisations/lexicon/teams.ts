/** Second names of clubs and teams, which follow a city or country: "Houston [Rockets]". Folded. */
export const TEAM_NAMES: ReadonlySet<string> = new Set(
  `
  rockets lakers celtics knicks bulls warriors cavaliers spurs mavericks nuggets grizzlies clippers suns hornets pistons pacers
  bucks timberwolves pelicans raptors nets hawks wizards thunder supersonics sixers 76ers jazz kings magic
  yankees mets dodgers cubs astros braves phillies marlins orioles mariners padres royals tigers twins brewers cardinals reds
  pirates rockies diamondbacks athletics angels rangers expos nationals
  patriots cowboys packers steelers giants jets raiders 49ers dolphins bills bengals browns ravens colts jaguars titans texans
  broncos chiefs chargers eagles redskins commanders bears lions vikings falcons panthers saints buccaneers seahawks rams
  canadiens leafs bruins sabres senators flyers penguins capitals devils islanders blackhawks oilers flames canucks sharks ducks
  predators blues avalanche lightning hurricanes thrashers coyotes kraken
  galaxy dynamo sounders timbers revolution whitecaps
  springboks wallabies blacks pumas proteas brumbies crusaders waratahs stormers bulldogs broncos rabbitohs roosters
  hotspur wanderers rovers albion villa county argyle orient athletic
  `
    .trim()
    .split(/\s+/),
);
