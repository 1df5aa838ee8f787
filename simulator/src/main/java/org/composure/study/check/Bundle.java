package org.composure.study.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.composure.engine.Engine;
import org.composure.event.Chorus;
import org.composure.event.Witness;
import org.composure.measure.Quantity;
import org.composure.measure.Sums;
import org.composure.measure.Tally;
import org.composure.measure.WaitHistogram;
import org.composure.scenario.DayTable;
import org.composure.scenario.Horizon;
import org.composure.scenario.Scenario;
import org.composure.scenario.ServiceTarget;

/**
 * Runs of one model that make up one independent observation.
 *
 * @param facts the sums
 * @param waits of everybody
 * @param customers fresh contacts, the price of the bundle
 */
record Bundle(Facts facts, WaitHistogram waits, double customers) {

    /** How a bundle is cut: the scenario with its horizon set, and how many runs of it go into one bundle. */
    record Plan(Model model, Scenario scenario, int runs, int level) {

        /** Fresh contacts worth having in one bundle. */
        private static final double CUSTOMERS = 60_000;

        static Plan of(Model model, int level) {
            double perUnit = Math.max(model.arrivalsPerUnit(), 1e-9);
            Model.Sampling sampling = model.sampling();
            if (sampling instanceof Model.Sampling.LongRun longRun) {
                double length = Math.max(60 * longRun.relaxationUnits(), CUSTOMERS / perUnit);
                double warmUp = Math.max(12 * longRun.relaxationUnits(), 0.02 * length);
                Horizon horizon = Horizon.steady((warmUp + length) * model.unitSeconds(), warmUp * model.unitSeconds());
                return new Plan(model, model.scenario().withHorizon(horizon), 1, level);
            }
            if (sampling instanceof Model.Sampling.Periodic periodic) {
                double day = DayTable.DAY_SECONDS / model.unitSeconds();
                double warmUp = Math.ceil(periodic.relaxationUnits() / day) + 1;
                double days = Math.max(20, Math.ceil(CUSTOMERS / (perUnit * day)));
                Horizon horizon = Horizon.steady((warmUp + days) * DayTable.DAY_SECONDS, warmUp * DayTable.DAY_SECONDS);
                return new Plan(model, model.scenario().withHorizon(horizon), 1, level);
            }
            double perRun = perUnit * model.scenario().horizon().lengthSeconds() / model.unitSeconds();
            return new Plan(model, model.scenario(), (int) Math.max(1, Math.ceil(CUSTOMERS / perRun)), level);
        }

        /** Plays the runs of bundle {@code number}; the same bundle has the same luck wherever it is played. */
        Bundle play(Engine engine, long seed, int number) {
            Tally all = new Tally(scenario);
            Facts facts = null;
            for (int run = 0; run < runs; run++) {
                List<Tally> tallies = tallies();
                Extras extras = new Extras(scenario, model.instantsSeconds(), isPeriodic(), level);
                engine.open(seed, number * runs + run, together(tallies, extras))
                        .toEnd();
                Facts own = Facts.of(model, tallies, extras);
                facts = facts == null ? own : facts.plus(own);
                all.add(tallies.get(0));
            }
            Sums total = all.total();
            Quantity price = scenario.contactTypes().stream()
                            .anyMatch(type -> type.course().isConversation())
                    ? Quantity.OFFERED
                    : Quantity.OFFERED_FRESH;
            return new Bundle(Objects.requireNonNull(facts), total.waits(), total.get(price));
        }

        private boolean isPeriodic() {
            return model.sampling() instanceof Model.Sampling.Periodic;
        }

        /** One tally with the scenario's own threshold, and one for each further threshold. */
        private List<Tally> tallies() {
            List<Tally> tallies = new ArrayList<>();
            tallies.add(new Tally(scenario));
            ServiceTarget target = scenario.target();
            for (double threshold : model.thresholdsSeconds()) {
                tallies.add(new Tally(scenario.withTarget(
                        new ServiceTarget(threshold, target.atLeast(), target.shortAbandonSeconds()))));
            }
            return tallies;
        }

        private static Witness together(List<Tally> tallies, Extras extras) {
            List<Witness> all = new ArrayList<>(tallies);
            all.add(extras);
            return Chorus.of(all);
        }
    }
}
