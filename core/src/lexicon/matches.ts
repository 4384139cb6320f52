/** Words of match reports: what happens in a game, and what is counted there. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that hardly stand in another story, in small letters. */
export const gameWords = words(
  `half-time halftime kick-off striker midfielder goalkeeper defender winger equaliser equalizer header headed levelled penalty substitute
  offside stoppage injury-time scoreless goalless innings wicket wickets overs batsman batter bowler bowled century maiden try tries scrum
  touchdown touchdowns quarterback interception fumble rebound rebounds assists pointer dunk inning homer pitcher shutout overtime puck
  power-play tie-break tiebreak ace aces forehand backhand serve seed birdie bogey eagle par fairway knockout referee umpire playoff
  playoffs semi-final semifinal quarter-final quarterfinal relegation relegated unbeaten winless hat-trick free-kick corner crossbar lap laps
  podium grandprix goal goals league fixture visitors hosts dugout touchline`,
);

/** What is counted in a game and over a season, in the singular: everybody could watch it. */
export const gameUnits = words(
  `goal point game match win victory defeat loss draw tie run wicket try penalty corner shot attempt set frame hole over innings inning
  assist rebound lap start appearance cap foul card touchdown interception birdie bogey eagle stroke kill serve ace break pole podium race
  round leg home homer strikeout hit save tackle block yard metre meter minute second season place title medal spot header kick pointer
  three-pointer basket steal turnover outing meeting clean-sheet hat-trick`,
);
