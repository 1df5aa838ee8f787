package org.composure.yardstick;

/**
 * Exact steady state of M/M/n+M from its birth–death chain (Palm 1957; Garnett, Mandelbaum and Reiman 2002), the truth
 * against which the yardsticks are laid.
 */
record BirthDeath(double waited, double abandoned, double meanWait) {
    private static final double NEGLIGIBLE = 1e-18;

    /** Solves the chain state by state, scaled to the state in which all servers are busy. */
    static BirthDeath of(ErlangA question) {
        int n = question.servers();
        double below = 0;
        double weight = 1;
        for (int k = n; k > 0; k--) {
            weight *= k * question.serviceRate() / question.arrivalRate();
            below += weight;
        }
        double busy = 1;
        double queue = 0;
        weight = 1;
        for (int waiting = 1;
                weight > NEGLIGIBLE || waiting * question.abandonRate() < question.arrivalRate();
                waiting++) {
            weight *= question.arrivalRate() / (n * question.serviceRate() + waiting * question.abandonRate());
            busy += weight;
            queue += waiting * weight;
        }
        double meanQueue = queue / (below + busy);
        return new BirthDeath(
                busy / (below + busy),
                question.abandonRate() * meanQueue / question.arrivalRate(),
                meanQueue / question.arrivalRate());
    }
}
