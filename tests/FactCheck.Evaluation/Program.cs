using FactCheck.Evaluation;
using FactCheck.Evaluation.Reports;

// One verb a run: JSON Lines in, JSON Lines out, one line for each line read.
var verbs = new Dictionary<string, Func<string[], Verb>>(StringComparer.Ordinal)
{
    ["segment"] = Segment.Start,
    ["sanitise"] = Sanitise.Start,
    ["reanchor"] = Reanchor.Start,
    ["outlets"] = Outlets.Start,
    ["sources"] = Sources.Start,
    ["pairs"] = Pairs.Start,
    ["picks"] = Picks.Start,
    ["rank"] = Rank.Start,
    ["worthiness"] = Worthiness.Start,
};

// These read files of their own and answer once.
var tasks = new Dictionary<string, Action<string[]>>(StringComparer.Ordinal)
{
    ["report"] = Report.Run,
    ["train-pairs"] = PairTraining.Run,
    ["train-worthiness"] = WorthinessTraining.Run,
};

if (args.Length > 0 && tasks.TryGetValue(args[0], out var run))
{
    run(args[1..]);
    return 0;
}

if (args.Length == 0 || !verbs.TryGetValue(args[0], out var start))
{
    Console.Error.WriteLine($"usage: VERB [ARGUMENT]; verbs: {string.Join(", ", verbs.Keys.Concat(tasks.Keys))}");
    return 2;
}

JsonLines.Answer(Console.OpenStandardInput(), Console.OpenStandardOutput(), start(args[1..]));
return 0;
