using FactCheck.Domain;
using FactCheck.Domain.Sources;

namespace FactCheck.Web.Sources;

/// <summary>What a person answered about one claim, kept with the evidence that rests on them.</summary>
/// <param name="Claim">The claim that was asked about.</param>
/// <param name="Evidence">The evidence that keeps the answer.</param>
/// <param name="Before">How it bore on the claim when the form was opened.</param>
/// <param name="Bearing">How it does with the answer.</param>
public sealed record RecordedAnswer(ClaimId Claim, EvidenceId Evidence, Bearing Before, Bearing Bearing);
