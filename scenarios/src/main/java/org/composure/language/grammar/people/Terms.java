package org.composure.language.grammar.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.composure.language.shape.ByNameShape;
import org.composure.language.shape.CountShape;
import org.composure.language.shape.NumberOrWord;
import org.composure.language.shape.NumberShape;
import org.composure.language.shape.PhraseShape;
import org.composure.language.shape.QuantityShape;
import org.composure.language.shape.Scalars;
import org.composure.language.shape.Shape;
import org.composure.language.shape.Written;

/** The kinds of single values that are said about people. */
final class Terms {
    private Terms() {}

    private static final double FACTOR_MAX = 1000;

    /** From 0 % to 100 %. */
    static Term<Double> share() {
        return Term.number(QuantityShape.SHARE, (value, currency) -> Written.share(value));
    }

    /** A relative change in per cent. */
    static Term<Double> change() {
        return Term.number(QuantityShape.CHANGE, (value, currency) -> Written.share(value));
    }

    /** A plain number in a range. */
    static Term<Double> number(double least, double most) {
        return plain(new NumberShape("this", least, most));
    }

    /** A plain number from 0. */
    static Term<Double> upTo(double most) {
        return number(0, most);
    }

    /** A plain number above zero. */
    static Term<Double> positive() {
        return plain(NumberShape.positive("this"));
    }

    /** Something that multiplies something else. */
    static Term<Double> factor() {
        return plain(new NumberShape("a factor", 0, FACTOR_MAX));
    }

    private static Term<Double> plain(NumberShape shape) {
        return Term.number(shape, (value, currency) -> text(value));
    }

    static Term<Double> duration() {
        return Term.number(QuantityShape.DURATION, (value, currency) -> seconds(value));
    }

    static Term<Double> durationOrZero() {
        return Term.number(QuantityShape.DURATION_OR_ZERO, (value, currency) -> seconds(value));
    }

    /** A duration, kept in hours. */
    static Term<Double> hours() {
        return Term.number(QuantityShape.HOURS, (value, currency) -> text(value) + " h");
    }

    /** A duration, kept in days. */
    static Term<Double> days() {
        return Term.number(QuantityShape.DAYS, (value, currency) -> text(value) + " d");
    }

    /** A duration, zero allowed, kept in days. */
    static Term<Double> daysOrZero() {
        return Term.number(QuantityShape.DAYS_OR_ZERO, (value, currency) -> text(value) + " d");
    }

    static Term<Double> money() {
        return Term.number(QuantityShape.AMOUNT, (value, currency) -> text(value) + " " + currency);
    }

    static Term<Integer> count(String what, int least, int most) {
        return Term.number(new CountShape(what, least, most), (value, currency) -> value.toString());
    }

    /** An hour of the day. */
    static Term<Integer> hour(int least, int most) {
        return Term.decision(new CountShape("an hour of the day", least, most), (value, currency) -> value.toString());
    }

    static Term<Boolean> yesOrNo() {
        return Term.decision(Scalars.YES_OR_NO, (value, currency) -> value ? "yes" : "no");
    }

    static Term<String> name() {
        return Term.decision(Scalars.NAME, (value, currency) -> value);
    }

    /** One of the constants, in words: {@code SENSED_ANGRIEST_FIRST} is {@code sensed angriest first}. */
    static <E extends Enum<E>> Term<E> choice(String what, Class<E> constants) {
        Map<String, E> phrases = new LinkedHashMap<>();
        Stream.of(constants.getEnumConstants()).forEach(constant -> phrases.put(phrase(constant), constant));
        return Term.decision(new PhraseShape<>(what, phrases), (value, currency) -> phrase(value));
    }

    /** One of some words that stand for themselves. */
    static Term<String> word(PhraseShape<String> words) {
        return Term.decision(words, (value, currency) -> value);
    }

    /** A plain number, or a word that stands for one. */
    static Term<Double> numberOrWord(NumberOrWord shape) {
        return Term.number(shape, (value, currency) -> text(value));
    }

    /** Values by the names of channels. */
    static Term<Map<String, Double>> byChannel(String rule, Term<Double> value) {
        return Term.numbers(new ByNameShape<>(rule, value.shape()), (values, currency) -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            values.forEach((channel, one) -> tree.put(channel, value.print().apply(one, currency)));
            return tree;
        });
    }

    /** A list of named things. */
    static <R extends Record> Term<List<R>> list(Shape<List<R>> shape, Section<R> each) {
        return new Term<>(
                shape,
                (values, currency) ->
                        values.stream().map(value -> each.tree(value, currency)).toList(),
                false,
                false);
    }

    private static String text(double value) {
        return Written.number(value);
    }

    private static String seconds(double value) {
        return Written.number(value) + " s";
    }

    private static String phrase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
