namespace FactCheck.Benchmarks.Articles;

/// <summary>The words the bench prose is put together from; every place, body and person is invented.</summary>
internal static class BenchWords
{
    public static IReadOnlyList<string> Bodies { get; } =
    [
        "the harbour board",
        "the ferry company",
        "the district court",
        "the water office",
        "the bridge inspectors",
        "the school council",
        "the fishing union",
        "the county auditors",
        "the mill owners",
        "the health inspectors",
        "the railway workshop",
        "the night market traders",
        "the land registry",
        "the weather station",
    ];

    public static IReadOnlyList<string> Places { get; } =
    [
        "of Varnholm",
        "of Lower Estrig",
        "in Callowmere",
        "at Tarn Point",
        "of the Oster valley",
        "in Pelby",
        "of Great Hundsey",
        "in Marrowick",
        "on Skell Island",
        "of Northe Quay",
    ];

    public static IReadOnlyList<string> Verbs { get; } =
    [
        "counted",
        "lost",
        "promised",
        "paid for",
        "inspected",
        "sold",
        "closed",
        "replaced",
        "received",
        "turned away",
        "repaired",
        "reported",
    ];

    public static IReadOnlyList<string> Things { get; } =
    [
        "crates of salted herring",
        "metres of copper cable",
        "applications for a mooring",
        "hours of unpaid work",
        "houses along the old dyke",
        "complaints about the noise",
        "passengers on the morning boat",
        "letters from former tenants",
        "litres of untreated water",
        "tickets for the winter fair",
        "trees on the northern slope",
        "pages of minutes",
    ];

    public static IReadOnlyList<string> Turns { get; } =
    [
        "between January and the first week of May",
        "in the year before the flood",
        "within nine days of the vote",
        "on the evening of 14 October 2019",
        "during the second half of 2023",
        "without telling a single neighbour",
        "under a contract signed in 1998",
        "against the advice of its own lawyers",
        "for the third time in a decade",
        "at a price nobody would confirm",
    ];

    public static IReadOnlyList<string> Ends { get; } =
    [
        "because the old pumps had failed twice",
        "which is more than its rival managed",
        "according to a ledger kept in the cellar",
        "though the mayor had ruled that out",
        "and the bill went to the county",
        "while the trains stood still",
        "as the minutes of the meeting show",
        "so that the quay stayed open",
        "after which two clerks resigned",
        "before anybody asked for a receipt",
    ];

    public static IReadOnlyList<string> Openings { get; } =
    [
        "By the end of the season",
        "In a letter seen by this paper",
        "Four months later",
        "On most accounts",
        "Contrary to what was announced",
        "Since the new rules came in",
    ];

    public static IReadOnlyList<string> People { get; } =
    [
        "Ilse Vantor",
        "Mark Odderby",
        "Runa Keel",
        "Tobias Fenn",
        "Hanne Strood",
        "Piers Galloway-Roth",
        "Dagny Holt",
        "Samir Elling",
    ];

    public static IReadOnlyList<string> Offices { get; } =
    [
        "who keeps the books there",
        "a retired pilot",
        "the deputy clerk",
        "who was at the meeting",
        "an engineer on the project",
        "the board's spokeswoman",
    ];
}
