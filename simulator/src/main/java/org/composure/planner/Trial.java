package org.composure.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.composure.experiment.Estimate;
import org.composure.experiment.Level;
import org.composure.experiment.PseudoValues;
import org.composure.experiment.Sample;
import org.composure.experiment.Scope;
import org.composure.measure.Indicator;

/** What simulating a staffing has shown of every claim. */
public final class Trial {

    private final Staffing staffing;
    private final Sample sample;
    private final List<Claim> claims;
    private final List<PseudoValues> values = new ArrayList<>();

    Trial(Staffing staffing, Sample sample, List<Claim> claims) {
        this.staffing = staffing;
        this.sample = sample;
        this.claims = claims;
        for (Claim claim : claims) {
            values.add(sample.of(indicator(claim), claim.scope()));
        }
    }

    private Indicator indicator(Claim claim) {
        return sample.find(claim.target().metric()).orElseThrow();
    }

    /** What was tried. */
    public Staffing staffing() {
        return staffing;
    }

    /** Everything that was measured. */
    public Sample sample() {
        return sample;
    }

    public List<Claim> claims() {
        return claims;
    }

    /** What came out for a claim; NaN where nobody came. */
    public Estimate estimate(int claim, Level level) {
        return values.get(claim).at(level);
    }

    /** Whether every estimate keeps its bound, doubt aside. Where nobody came, nothing is broken. */
    boolean isKept() {
        for (int claim = 0; claim < claims.size(); claim++) {
            if (margin(claim) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether every claim is kept for sure: even the unfavourable end of a one-sided interval keeps the bound. */
    boolean isSure(Level level) {
        for (int claim = 0; claim < claims.size(); claim++) {
            if (!isSure(claim, level)) {
                return false;
            }
        }
        return true;
    }

    /** The same for one claim. */
    public boolean isSure(int claim, Level level) {
        double margin = margin(claim);
        PseudoValues value = values.get(claim);
        double error = value.standardError();
        return margin == Double.POSITIVE_INFINITY
                || margin >= (error == 0 ? unseen(claim, level) : error * level.oneSidedStandardErrors(value.units()));
    }

    /**
     * How often something may happen that has not been seen at all: where every contact kept a promise, or none did, runs do not
     * differ, and doubt is a matter of how many contacts there were.
     *
     * <p><b>Source.</b> The rule of three: Hanley and Lippman-Hand, "If nothing goes wrong, is everything all right?", JAMA 249
     * (1983). That contacts fail independently is our assumption.
     */
    private double unseen(int claim, Level level) {
        Indicator indicator = indicator(claims.get(claim));
        double value = values.get(claim).estimate();
        if (!indicator.unit().equals("1") || (value != 0 && value != 1)) {
            return 0;
        }
        double contacts = indicator.denominator(sample.pooled(claims.get(claim).scope()));
        return -StrictMath.log(level.error()) / contacts;
    }

    /** By how much the estimate keeps the bound; infinite where nobody came. */
    double margin(int claim) {
        double value = values.get(claim).estimate();
        return Double.isNaN(value)
                ? Double.POSITIVE_INFINITY
                : claims.get(claim).target().margin(value);
    }

    /** Of an indicator in an interval, NaN where it tells nothing. */
    double inInterval(String key, int interval) {
        return of(key, Scope.ofInterval(interval)).orElse(Double.NaN);
    }

    /** Of an indicator in a part of the centre, if it tells something there. */
    OptionalDouble of(String key, Scope scope) {
        return sample.find(key)
                .filter(indicator -> sample.tells(indicator, scope))
                .map(indicator -> OptionalDouble.of(indicator.value(sample.pooled(scope))))
                .orElse(OptionalDouble.empty());
    }
}
