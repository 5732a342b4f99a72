using System.Diagnostics.Metrics;

namespace FactCheck.Benchmarks.Running;

/// <summary>How many circuits the app keeps, connected or waiting for their browser to come back: from the framework's own meter.</summary>
internal sealed class CircuitCount : IDisposable
{
    private const string Instrument = "aspnetcore.components.circuit.active";
    private readonly MeterListener _listener = new();
    private long _now;

    public CircuitCount()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == Instrument)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, change, _, _) => Interlocked.Add(ref _now, change));
        _listener.Start();
    }

    public long Now => Interlocked.Read(ref _now);

    public void Dispose() => _listener.Dispose();
}
