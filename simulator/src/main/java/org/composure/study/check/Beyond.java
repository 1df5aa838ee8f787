package org.composure.study.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a description may say that makes another model of a familiar one. Such points are refused: a number for a model that
 * was misread is worse than none.
 */
final class Beyond {

    private static final Pattern TRAITS =
            Pattern.compile("\\b(?:lcfs|last[- ]come|siro|random order|processor[- ]sharing|ps|"
                    + "round[- ]robin|batch|bulk|vacations?|breakdowns?|preemptive[- ]repeat|constant retrial|set-?up times?|balking|"
                    + "state[- ]dependent|correlated|markov[- ]modulated)\\b|m\\^x");

    private static final Pattern CHANGES_BY_THE_CLOCK = Pattern.compile("time[- ]varying|\\b(?:lambda|lam)\\(t\\)");

    /** Numbers that say where to look, or repeat what others say. */
    private static final Set<String> HARMLESS =
            Set.of("AWT", "k", "t", "t_hours", "t_min", "t_h", "lam_t", "m_t", "s_t", "rho", "runs", "unit");

    private Beyond() {}

    /** Refuses a model whose description goes beyond what its family knows. */
    static void check(ReferencePoint point) {
        String text = (point.model() + " " + point.parameters().text("discipline")).toLowerCase(Locale.ROOT);
        refuse(TRAITS.matcher(text));
        if (!TimeVaryingModels.knows(point.model())) {
            refuse(CHANGES_BY_THE_CLOCK.matcher(text));
        }
    }

    private static void refuse(Matcher trait) {
        if (trait.find()) {
            throw new UnknownModel("\"%s\" in the description of the model".formatted(trait.group()));
        }
    }

    /** Refuses a model that has been read without one of its numbers: it may well make a difference. */
    static void checkNothingLeft(ReferencePoint point) {
        point.parameters().neverAskedFor().stream()
                .filter(name -> !HARMLESS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new UnknownModel("what \"%s\" means for this model".formatted(name));
                });
    }
}
