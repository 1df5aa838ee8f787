package org.composure.engine.people;

import java.util.List;
import org.composure.engine.arithmetic.Exponential;
import org.composure.engine.chance.Purpose;
import org.composure.engine.emotion.LeavingHazard;
import org.composure.scenario.people.People;
import org.composure.scenario.people.Segment;

/**
 * What people are born with: drawn by key whenever it is asked for, never stored.
 *
 * <p>A person is named by their place in the population and by how many had it before them, in one number.
 */
public final class Traits {

    private final Luck luck;
    private final Segment[] segments;
    private final double[] sharesUpTo;
    private final double sensitivitySpread;
    private final double tenureMeanYears;
    private final double humanPreferenceMean;
    private final LeavingHazard leaving;

    public Traits(People people, LeavingHazard leaving, Luck luck) {
        this.luck = luck;
        this.leaving = leaving;
        List<Segment> all = people.population().segments();
        this.segments = all.toArray(new Segment[0]);
        this.sharesUpTo = new double[segments.length];
        double sum = 0;
        for (int i = 0; i < segments.length; i++) {
            sum += segments[i].share();
            sharesUpTo[i] = sum;
        }
        this.sensitivitySpread = people.feelings().sensitivitySpread();
        this.tenureMeanYears = people.population().tenureMeanYears();
        this.humanPreferenceMean = people.handover().humanPreferenceMean();
    }

    /** The name of a person: place in the population, and how many have had it before. */
    public static long name(int person, int generation) {
        return (long) generation << 32 | person;
    }

    /** Position of the segment a person belongs to. */
    public int segment(long name) {
        if (segments.length == 1) {
            return 0;
        }
        double u = luck.uniform(Purpose.SEGMENT, name, 0) * sharesUpTo[segments.length - 1];
        int segment = 0;
        while (segment < segments.length - 1 && u >= sharesUpTo[segment]) {
            segment++;
        }
        return segment;
    }

    /** What is special about the customers of a segment. */
    public Segment ofSegment(int segment) {
        return segments[segment];
    }

    /** How many segments there are. */
    public int segments() {
        return segments.length;
    }

    /** How strongly bad events hit: lognormal, mean 1, times the segment's factor. */
    public double sensitivity(long name, int segment) {
        double z = luck.normal(Purpose.SENSITIVITY, name, 0);
        double spread = sensitivitySpread;
        return Exponential.exp(spread * z - spread * spread / 2) * segments[segment].sensitivityFactor();
    }

    /** Standard normal that places the person's acceptable wait among everybody's. */
    public double acceptableWaitScore(long name) {
        return luck.normal(Purpose.ACCEPTABLE_WAIT, name, 0);
    }

    /** How much a person prefers humans to machines; normal with spread 1. */
    public double humanPreference(long name, int segment) {
        return humanPreferenceMean
                + segments[segment].humanPreference()
                + luck.normal(Purpose.HUMAN_PREFERENCE, name, 0);
    }

    /** How easily a person leaves: Gamma, mean 1. */
    public double frailty(long name) {
        return leaving.frailty(luck.uniform(Purpose.FRAILTY, name, 0));
    }

    /** The cumulative hazard at which a person leaves: exponential, mean 1. */
    public double leavingBudget(long name) {
        return luck.exponential(Purpose.LEAVING, name, 0);
    }

    /** Years somebody had been a customer when the run began; exponential, the law of a population in balance. */
    public double tenureYearsAtStart(long name) {
        return tenureMeanYears * luck.exponential(Purpose.TENURE, name, 0);
    }

    /** The luck from which the traits are drawn. */
    Luck luck() {
        return luck;
    }
}
