package org.composure.study;

import org.composure.experiment.Estimate;
import org.composure.measure.Indicator;
import org.composure.scenario.Scenario;

/** Says in plain words how much more or less of something an alternative gives. */
final class Gain {

    private final Indicator indicator;
    private final String currency;
    private final double withinSeconds;

    Gain(Indicator indicator, Scenario scenario) {
        this.indicator = indicator;
        this.currency = scenario.currency();
        this.withinSeconds = scenario.target().withinSeconds();
    }

    /** {@code answers 4.1 ± 0.3 points more within 20 s}. */
    String of(Estimate difference) {
        return phrase(Figures.size(indicator, difference, currency), difference.mean() > 0);
    }

    /** {@code answers between 0.3 points fewer and 0.8 points more within 20 s}. */
    String between(Estimate difference) {
        String low = Figures.size(indicator, difference.lower(), currency) + " " + word(difference.lower() > 0);
        String high = Figures.size(indicator, difference.upper(), currency) + " " + word(difference.upper() > 0);
        return frame("between " + low + " and " + high);
    }

    private String phrase(String size, boolean more) {
        return frame(size + " " + word(more));
    }

    private String frame(String amount) {
        return switch (family()) {
            case IN_TIME -> "answers " + amount + " within " + Figures.plain(withinSeconds) + " s";
            case WAIT -> "makes customers wait " + amount + " (" + name() + ")";
            case LOSS -> "loses " + amount + " of its callers";
            case BAD_ENDING -> "ends " + amount + " contacts badly per 1000 episodes";
            case OTHER -> "has " + amount + " " + name();
        };
    }

    private String word(boolean more) {
        return switch (family()) {
            case IN_TIME, BAD_ENDING -> more ? "more" : "fewer";
            case WAIT -> more ? "longer" : "less";
            case LOSS, OTHER -> more ? "more" : "less";
        };
    }

    private enum Family {
        IN_TIME,
        WAIT,
        LOSS,
        BAD_ENDING,
        OTHER
    }

    private Family family() {
        String key = indicator.key();
        if (key.equals("serviceLevel")) {
            return Family.IN_TIME;
        }
        if (key.equals("abandonmentRate")) {
            return Family.LOSS;
        }
        if (key.equals("badEndingsPerThousandEpisodes")) {
            return Family.BAD_ENDING;
        }
        return key.startsWith("wait") || key.equals("asaSeconds") ? Family.WAIT : Family.OTHER;
    }

    private String name() {
        String name = indicator.name();
        return name.isEmpty() ? indicator.key() : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
