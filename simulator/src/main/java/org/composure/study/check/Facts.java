package org.composure.study.check;

import java.util.ArrayList;
import java.util.List;
import org.composure.measure.Quantity;
import org.composure.measure.Sums;
import org.composure.measure.Tally;

/** Everything that some runs told, as plain sums, so that runs are joined by adding and left out by taking away. */
final class Facts {

    private static final Quantity[] QUANTITIES = Quantity.values();

    private final Model model;
    private final Extras.Layout layout;
    private final double[] values;

    private Facts(Model model, Extras.Layout layout, double[] values) {
        this.model = model;
        this.layout = layout;
        this.values = values;
    }

    static Facts of(Model model, List<Tally> byThreshold, Extras extras) {
        List<Sums> parts = new ArrayList<>();
        byThreshold.forEach(tally -> parts.add(tally.total()));
        for (int type = 0; type < model.scenario().contactTypes().size(); type++) {
            parts.add(byThreshold.get(0).ofType(type));
        }
        for (int team = 0; team < model.scenario().teams().size(); team++) {
            parts.add(byThreshold.get(0).ofTeam(team));
        }
        double[] more = extras.values();
        double[] values = new double[parts.size() * QUANTITIES.length + more.length];
        int next = 0;
        for (Sums part : parts) {
            for (Quantity quantity : QUANTITIES) {
                values[next++] = part.get(quantity);
            }
        }
        System.arraycopy(more, 0, values, next, more.length);
        return new Facts(
                model, Extras.layout(model.scenario(), model.instantsSeconds().size()), values);
    }

    Facts plus(Facts other) {
        double[] sum = values.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.values[i];
        }
        return new Facts(model, layout, sum);
    }

    Facts minus(Facts other) {
        double[] difference = values.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= other.values[i];
        }
        return new Facts(model, layout, difference);
    }

    /** Where the extras stand. */
    Extras.Layout layout() {
        return layout;
    }

    @SuppressWarnings(
            "EnumOrdinal") // The values are written in the order of the quantities, within one run of the program.
    private double part(int index, Quantity quantity) {
        return values[index * QUANTITIES.length + quantity.ordinal()];
    }

    private int tallies() {
        return 1 + model.thresholdsSeconds().size();
    }

    double total(Quantity quantity) {
        return part(0, quantity);
    }

    /** The whole, with another threshold than the scenario's target; the threshold must be one of the model's. */
    double within(double thresholdSeconds, Quantity quantity) {
        int index = model.thresholdsSeconds().indexOf(thresholdSeconds);
        if (index < 0) {
            throw new UnknownModel("a threshold that was not planned");
        }
        return part(1 + index, quantity);
    }

    /** @param type 1 is the first class */
    double ofType(int type, Quantity quantity) {
        return part(tallies() + type - 1, quantity);
    }

    /** @param team 1 is the first pool */
    double ofTeam(int team, Quantity quantity) {
        return part(tallies() + model.scenario().contactTypes().size() + team - 1, quantity);
    }

    /** How often the thing of interest could have been seen: looks at an instant, or contacts. */
    double looks() {
        return layout.instants() > 0 ? extra(layout.visits(0)) : total(Quantity.OFFERED);
    }

    double extra(int position) {
        return values[values.length - layout.size() + position];
    }
}
