package org.composure.scenario;

/**
 * Things that go wrong at the firm now and then, and bring a rush of contacts about one thing: for as long as an incident lasts,
 * contacts come several times as often as usual.
 *
 * <p>Incidents begin as a Poisson process that knows nothing of the load. Who comes because of one comes beside the usual
 * customers: without incidents these are the same people with the same luck. An incident that begins while another lasts adds
 * nothing but its later end.
 *
 * <p><b>Source.</b> Rushes of three to ten times the usual load about one topic are what operators of services tell; how often
 * and how long is for the scenario to say. The process is our assumption.
 *
 * @param everySeconds on average between the beginnings of two incidents
 * @param lastingSeconds how long the rush lasts
 * @param times how many times as many contacts come meanwhile, the usual ones included; at least 1
 * @param severity added to the severity of the issues of those who come because of it, 0 to 1; read only with people
 */
public record Incidents(double everySeconds, double lastingSeconds, double times, double severity) {
    public Incidents {
        Check.positive(everySeconds, "time between incidents");
        Check.positive(lastingSeconds, "length of an incident");
        Check.that(
                times >= 1 && Double.isFinite(times),
                "During an incident at least as many contacts come as otherwise (%s times).".formatted(times));
        Check.probability(severity, "added severity of an incident");
    }

    /** How many times as many contacts come in the long run, on average. */
    public double factor() {
        // The share of time within the last length of a beginning of a Poisson process.
        double share = -StrictMath.expm1(-lastingSeconds / everySeconds);
        return 1 + (times - 1) * share;
    }
}
