package org.composure.language.grammar.people;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.composure.language.shape.Fields;
import org.composure.language.shape.FormsShape;
import org.composure.language.shape.Key;
import org.composure.language.shape.NamedShape;
import org.composure.language.shape.NumberShape;
import org.composure.language.shape.ObjectShape;
import org.composure.language.shape.RecordShape;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Written;
import org.composure.scenario.people.Appraisal;
import org.composure.scenario.people.ByComplexity;
import org.composure.scenario.people.LinearIn;
import org.composure.scenario.people.Reaction;
import org.jspecify.annotations.Nullable;

/** The kinds of values that are several numbers: by complexity, by feeling, along a line. */
public final class Bundles {
    private Bundles() {}

    /** How far sums of shares may be from 100 %: nobody writes a third in full. */
    private static final double ROUNDING = 0.005;

    /** Shares of simple, moderate and complex issues, which add up to 100 %. */
    public static final Shape<ByComplexity> MIX = byComplexity(Terms.share())
            .shape()
            .checked((mix, spot) -> {
                double sum = mix.simple() + mix.moderate() + mix.complex();
                boolean whole = Math.abs(sum - 1) <= ROUNDING;
                if (!whole) {
                    spot.problem("the shares must add up to 100 %%, and these add up to %s".formatted(rounded(sum)));
                }
                return whole;
            });

    static final Term<ByComplexity> MIX_TERM =
            Term.numbers(MIX, byComplexity(Terms.share()).print());

    /** A sum of shares for a message. */
    static String rounded(double share) {
        return Written.share(Math.round(share * 10_000) / 10_000.0);
    }

    /** For simple, moderate and complex issues; one value stands for all three. */
    static Term<ByComplexity> byComplexity(Term<Double> value) {
        List<Key<Double>> keys = keys(value, "simple", "moderate", "complex");
        Shape<ByComplexity> map = bundle(
                "value by complexity",
                keys,
                fields -> new ByComplexity(
                        fields.or(keys.get(0), 0.0), fields.or(keys.get(1), 0.0), fields.or(keys.get(2), 0.0)));
        String rule = "it is one value, or a map with the keys simple, moderate, complex";
        return Term.numbers(
                new FormsShape<>(rule, value.shape().map(ByComplexity::same), map, null),
                (one, currency) -> tree(one, value, currency));
    }

    /** By the six feelings. */
    static Term<Reaction> reaction(Term<Double> value) {
        List<Key<Double>> keys =
                keys(value, "impatience", "frustration", "stress", "exhaustion", "gratitude", "disappointment");
        Shape<Reaction> map = bundle(
                "map by feeling",
                keys,
                fields -> new Reaction(
                        fields.or(keys.get(0), 0.0),
                        fields.or(keys.get(1), 0.0),
                        fields.or(keys.get(2), 0.0),
                        fields.or(keys.get(3), 0.0),
                        fields.or(keys.get(4), 0.0),
                        fields.or(keys.get(5), 0.0)));
        return Term.numbers(map, (one, currency) -> tree(one, value, currency));
    }

    /** A value that grows with another. */
    static Term<LinearIn> line() {
        Term<Double> number = Terms.number(-1000, 1000);
        List<Key<Double>> keys = keys(number, "start", "slope");
        Shape<LinearIn> map =
                bundle("line", keys, fields -> new LinearIn(fields.or(keys.get(0), 0.0), fields.or(keys.get(1), 0.0)));
        return Term.numbers(map, (one, currency) -> tree(one, number, currency));
    }

    /** What every event does to the feelings. */
    static Term<Map<Appraisal, Reaction>> reactions() {
        Term<Reaction> plain =
                reaction(Term.number(new NumberShape("a jump", -1, 1), (value, currency) -> Written.number(value)));
        Term<Reaction> jump = Term.numbers(new NamedShape<>("reaction", plain::shape), plain.print());
        Map<Appraisal, Key<Reaction>> keys = new LinkedHashMap<>();
        for (Appraisal event : Appraisal.values()) {
            Row<Reaction> row = Row.row(camelCase(event), jump, "What this event does to the feelings.");
            keys.put(event, row.key());
        }
        Shape<Map<Appraisal, Reaction>> shape = new ObjectShape<>("reactions", List.copyOf(keys.values()), fields -> {
            Map<Appraisal, Reaction> reactions = new LinkedHashMap<>();
            keys.forEach((event, key) -> reactions.put(event, fields.get(key)));
            return reactions;
        });
        return Term.decision(shape, (reactions, currency) -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            reactions.forEach(
                    (event, reaction) -> tree.put(camelCase(event), jump.print().apply(reaction, currency)));
            return tree;
        });
    }

    private static String camelCase(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder text = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            text.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return text.toString();
    }

    private static List<Key<Double>> keys(Term<Double> value, String... names) {
        return Arrays.stream(names)
                .map(name -> Key.optional(name, value.shape(), "For %s.".formatted(name)))
                .toList();
    }

    private static <T> Shape<T> bundle(String kind, List<Key<Double>> keys, Function<Fields, @Nullable T> build) {
        return new ObjectShape<>(kind, List.copyOf(keys), build);
    }

    private static Map<String, Object> tree(Record bundle, Term<Double> value, String currency) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<Object> values = RecordShape.values(bundle);
        for (int i = 0; i < values.size(); i++) {
            String name = bundle.getClass().getRecordComponents()[i].getName();
            tree.put(name, value.print().apply((Double) values.get(i), currency));
        }
        return tree;
    }
}
