using System.Globalization;

namespace FactCheck.Evaluation.Reports;

/// <summary>One figure of the report.</summary>
/// <param name="Set">The data it was measured on.</param>
/// <param name="Measure">What was measured, with its unit.</param>
/// <param name="Value">The figure.</param>
/// <param name="Digits">Digits after the point that are shown, and that count when it is compared.</param>
/// <param name="IsLowBetter">Whether less of it is better.</param>
/// <param name="Remark">What a reader must know to trust it.</param>
internal sealed record Score(
    string Set,
    string Measure,
    double Value,
    int Digits,
    bool IsLowBetter = false,
    string Remark = ""
)
{
    /// <summary>The figure as shown.</summary>
    public string Shown => Show(Value);

    /// <summary>Another figure in the same manner.</summary>
    public string Show(double value) =>
        value.ToString(Digits == 0 ? "#,0" : $"F{Digits}", CultureInfo.InvariantCulture);

    /// <summary>Whether it is worse than another figure once both are rounded as shown.</summary>
    public bool IsBelow(double other)
    {
        var lead = Math.Round(Value, Digits) - Math.Round(other, Digits);
        return IsLowBetter ? lead > 0 : lead < 0;
    }
}
