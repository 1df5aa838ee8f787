package org.composure.engine.demand;

import org.composure.engine.chance.Chance;
import org.composure.engine.chance.Laws;
import org.composure.engine.chance.Purpose;
import org.composure.scenario.Incidents;

/**
 * Those who come because of incidents: as many more as the incident brings, while one lasts, and nobody otherwise.
 *
 * <p>They are thinned from a stream of their own that goes on all the time, so an incident more or less changes nobody else.
 */
final class Rush implements FreshStream {

    private final FreshStream whoWouldCome;
    private final Incidents incidents;
    private final int type;
    private final Chance chance;
    private final Laws laws;

    private int begun;
    private double begins;
    private double ends;

    /**
     * Nobody has come yet.
     *
     * @param whoWouldCome those who would come if an incident lasted all the time
     */
    Rush(FreshStream whoWouldCome, Incidents incidents, int type, Chance chance, Laws laws) {
        this.whoWouldCome = whoWouldCome;
        this.incidents = incidents;
        this.type = type;
        this.chance = chance;
        this.laws = laws;
        // So early that the run begins as likely within an incident as any other moment.
        this.begins = gap() - incidents.lastingSeconds();
        this.ends = begins + incidents.lastingSeconds();
    }

    @Override
    public double next() {
        double at = whoWouldCome.next();
        while (at < Double.POSITIVE_INFINITY && !isOn(at)) {
            at = whoWouldCome.next();
        }
        return at;
    }

    @Override
    public long customer() {
        return whoWouldCome.customer();
    }

    /** Whether an incident lasts; times must be asked for in order. */
    private boolean isOn(double at) {
        while (ends <= at) {
            begins += gap();
            ends = begins + incidents.lastingSeconds();
        }
        return begins <= at;
    }

    private double gap() {
        chance.of(Purpose.INCIDENT, type, begun++);
        return laws.unitExponential() * incidents.everySeconds();
    }
}
