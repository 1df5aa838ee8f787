package org.composure.study.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * A law of service: centres to compare, and what must come of it.
 *
 * @param number for ever
 * @param sentence as one would say it
 * @param evidence for its direction
 * @param arms centres that are simulated, on the same luck
 * @param claims all of them must hold but those that are known not to
 * @param exception why it is known not to hold here, empty if it is expected to
 */
public record Law(
        int number, String sentence, Evidence evidence, List<Arm> arms, List<Claim> claims, String exception) {

    /** Name of the arm nothing was changed in. */
    public static final String TODAY = "today";

    public Law {
        arms = List.copyOf(arms);
        claims = List.copyOf(claims);
    }

    /** Whether it is expected to hold. */
    public boolean isExpected() {
        return exception.isEmpty();
    }

    static Builder law(int number, Evidence evidence, String sentence) {
        return new Builder(number, evidence, sentence);
    }

    /** Puts a law together. */
    static final class Builder {

        private final int number;
        private final Evidence evidence;
        private final String sentence;
        private final List<Arm> arms = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private String exception = "";
        private String file = "";
        private Map<String, String> common = Map.of();

        private Builder(int number, Evidence evidence, String sentence) {
            this.number = number;
            this.evidence = evidence;
            this.sentence = sentence;
        }

        /** The centre of the library in which it is looked for, with settings that all arms share; its first arm is today. */
        Builder in(String library, String... settings) {
            file = "laws/" + library + ".yaml";
            common = pairs(settings);
            return arm(TODAY);
        }

        /** Another arm: the same but for paths and values. */
        Builder arm(String name, String... settings) {
            Map<String, String> all = new TreeMap<>(common);
            all.putAll(pairs(settings));
            arms.add(new Arm(name, file, all));
            return this;
        }

        /** An arm in another centre of the library, with the settings that all arms share. */
        Builder armIn(String name, String library, String... settings) {
            Map<String, String> all = new TreeMap<>(common);
            all.putAll(pairs(settings));
            arms.add(new Arm(name, "laws/" + library + ".yaml", all));
            return this;
        }

        private static Map<String, String> pairs(String... settings) {
            Map<String, String> pairs = new TreeMap<>();
            for (int i = 0; i < settings.length; i += 2) {
                pairs.put(settings[i], settings[i + 1]);
            }
            return pairs;
        }

        /** Figures are higher in an arm than today. */
        Builder rises(String arm, String... figures) {
            return rises(TODAY, arm, figures);
        }

        /** Figures are higher in one arm than in another. */
        private Builder rises(String from, String to, String[] figures) {
            for (String figure : figures) {
                more("%s: %s − %s".formatted(figure, to, from), by -> by.rise(figure, from, to));
            }
            return this;
        }

        /** Figures are lower in an arm than today. */
        Builder falls(String arm, String... figures) {
            return rises(arm, TODAY, figures);
        }

        /** A figure is higher in one arm than in another. */
        Builder higher(String figure, String from, String to) {
            return rises(from, to, new String[] {figure});
        }

        /** Something is above zero. */
        Builder more(String text, ToDoubleFunction<Outcomes> figure) {
            claims.add(new Claim(text, figure, 0));
            return this;
        }

        /** A figure differs from today's by less than a band. */
        Builder hardlyMoves(String arm, String figure, double band) {
            return within("%s: %s − %s".formatted(figure, arm, TODAY), by -> by.rise(figure, TODAY, arm), band);
        }

        /** Something stays within a band around zero. */
        Builder within(String text, ToDoubleFunction<Outcomes> figure, double band) {
            claims.add(new Claim(text, figure, band));
            return this;
        }

        /** Something would be above zero if the whole sentence held; it is told with its figures, whatever they are. */
        Builder perhaps(String text, ToDoubleFunction<Outcomes> figure) {
            claims.add(new Claim(text, figure, 0, false));
            return this;
        }

        /** What was added as {@link #perhaps} is known not to hold, and why. */
        Builder knownNotToHold(String why) {
            exception = why;
            return this;
        }

        Law done() {
            return new Law(number, sentence, evidence, arms, claims, exception);
        }
    }
}
