using System.Collections.Frozen;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Desks;
using FactCheck.Domain.History;
using FactCheck.Domain.Notes;
using FactCheck.Domain.Sources;
using FactCheck.Domain.Verdicts;

namespace FactCheck.Web.Data;

/// <summary>The names under which history keeps the types of its events. A name once used stays, whatever the type is called.</summary>
public static class HistoryKinds
{
    private static readonly FrozenDictionary<string, Type> Types = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["desk-created"] = typeof(DeskCreated),
        ["member-added"] = typeof(MemberAdded),
        ["article-added"] = typeof(ArticleAdded),
        ["outlet-added"] = typeof(OutletAdded),
        ["outlet-edited"] = typeof(OutletEdited),
        ["source-added"] = typeof(SourceAdded),
        ["source-edited"] = typeof(SourceEdited),
        ["outlet-merged"] = typeof(OutletMerged),
        ["outlet-parted"] = typeof(OutletParted),
        ["source-merged"] = typeof(SourceMerged),
        ["source-parted"] = typeof(SourceParted),
        ["capture-kept"] = typeof(CaptureKept),
        ["capture-taken-back"] = typeof(CaptureTakenBack),
        ["capture-put-back"] = typeof(CapturePutBack),
        ["article-imported"] = typeof(ArticleImported),
        ["sentence-disposed"] = typeof(SentenceDisposed),
        ["sentence-split"] = typeof(SentenceSplit),
        ["sentences-merged"] = typeof(SentencesMerged),
        ["spans-moved"] = typeof(SpansMoved),
        ["article-signed-off"] = typeof(ArticleSignedOff),
        ["sign-off-lifted"] = typeof(SignOffLifted),
        ["claim-marked"] = typeof(ClaimMarked),
        ["spans-added"] = typeof(SpansAdded),
        ["span-removed"] = typeof(SpanRemoved),
        ["claim-edited"] = typeof(ClaimEdited),
        ["claim-withdrawn"] = typeof(ClaimWithdrawn),
        ["claim-restored"] = typeof(ClaimRestored),
        ["evidence-linked"] = typeof(EvidenceLinked),
        ["evidence-edited"] = typeof(EvidenceEdited),
        ["evidence-renewed"] = typeof(EvidenceRenewed),
        ["evidence-removed"] = typeof(EvidenceRemoved),
        ["evidence-restored"] = typeof(EvidenceRestored),
        ["context-seen"] = typeof(ContextSeen),
        ["outcome-set"] = typeof(OutcomeSet),
        ["verdict-submitted"] = typeof(VerdictSubmitted),
        ["verdict-approved"] = typeof(VerdictApproved),
        ["verdict-returned"] = typeof(VerdictReturned),
        ["action-undone"] = typeof(ActionUndone),
        ["seal-lifted"] = typeof(SealLifted),
        ["thread-started"] = typeof(ThreadStarted),
        ["note-written"] = typeof(NoteWritten),
        ["note-edited"] = typeof(NoteEdited),
        ["note-taken-back"] = typeof(NoteTakenBack),
        ["note-put-back"] = typeof(NotePutBack),
        ["thread-resolved"] = typeof(ThreadResolved),
        ["thread-reopened"] = typeof(ThreadReopened),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, string> Names = Types.ToFrozenDictionary(p => p.Value, p => p.Key);

    /// <summary>All types of events that history knows.</summary>
    public static IEnumerable<Type> All => Types.Values;

    /// <summary>The name of an event's type.</summary>
    public static string NameOf(Type type) => Names[type];

    /// <summary>The type that has the name.</summary>
    public static Type TypeOf(string name) => Types[name];
}
