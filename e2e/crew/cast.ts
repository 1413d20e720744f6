// Forty people with the names that people have: long ones, short ones, three scripts.

export type TeamId = "washington" | "kyiv" | "moscow" | "nato";
export const TEAMS: readonly TeamId[] = ["washington", "kyiv", "moscow", "nato"];

/** The first of each team comes first and so leads it. */
export const CAST: Readonly<Record<TeamId, readonly string[]>> = {
  washington: [
    "Margaret Holloway-Fitzgerald",
    "Sam",
    "Dr. Nnamdi Okonkwo",
    "Lieutenant Colonel J. R. Whitaker",
    "María José Hernández",
    "Bo",
    "Priya",
    "Christopher Vandenberg",
  ],
  kyiv: [
    "Olena Kovalchuk",
    "Taras Hryhorenko",
    "Ілля",
    "Святослав Мирославович",
    "Yuliia",
    "Андрій Шевченко-Білозерський",
    "Dmytro",
    "Оксана",
  ],
  moscow: [
    "Игорь",
    "Светлана Викторовна",
    "Konstantin Rozhdestvensky",
    "Анна",
    "Pavel",
    "Владимир Александрович Преображенский",
    "Nina",
    "Фёдор",
  ],
  nato: [
    "Jürgen Müller-Lüdenscheidt",
    "Zoë",
    "Ann",
    "Captain Bjørn Åsgård-Kristiansen",
    "Łucja Wójcik",
    "Jean-Baptiste de la Rochefoucauld",
    "Σοφία Παπαδοπούλου",
    "Ed",
  ],
};
export const OBSERVERS: readonly string[] = [
  "Brigadier (ret.) Wilhelmina van der Bergh",
  "Hiro",
  "Профессор Климов",
  "Fatima",
];
export const ADJUDICATOR = "Bernadette Achterberg";
export const LATECOMER = "Konrad Wiśniewski-Kowalczyk";
export const TITLE = "Staff college, syndicate 3: the long table";
