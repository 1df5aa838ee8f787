package org.composure.study.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a reference model, by the names its source uses. */
public final class Parameters {

    private final Map<String, Object> values;

    /** @param values numbers, texts, booleans, lists and maps of these */
    public Parameters(Map<String, Object> values) {
        this.values = values;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The first of several names that is there as a number. */
    Optional<Double> find(String... names) {
        for (String name : names) {
            if (values.get(name) instanceof Number number) {
                return Optional.of(number.doubleValue());
            }
        }
        return Optional.empty();
    }

    /** The first of several names that is there as a number; refuses the model if none is. */
    double number(String... names) {
        return find(names).orElseThrow(() -> new UnknownModel("no number called " + String.join(" or ", names)));
    }

    int whole(String... names) {
        double number = number(names);
        if (number != Math.rint(number)) {
            throw new UnknownModel(names[0] + " is not a whole number");
        }
        return (int) number;
    }

    /** A text, or empty. */
    String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    /** A list of numbers; a single number counts as a list of one. */
    List<Double> numbers(String name) {
        Object value = values.get(name);
        if (value instanceof Number number) {
            return List.of(number.doubleValue());
        }
        if (!(value instanceof List<?> list)) {
            throw new UnknownModel("no list called " + name);
        }
        List<Double> numbers = new ArrayList<>();
        for (Object element : list) {
            if (!(element instanceof Number number)) {
                throw new UnknownModel(name + " is not a list of numbers");
            }
            numbers.add(number.doubleValue());
        }
        return numbers;
    }

    /** A list of lists of numbers. */
    List<List<Double>> table(String name) {
        if (!(values.get(name) instanceof List<?> rows)) {
            throw new UnknownModel("no table called " + name);
        }
        List<List<Double>> table = new ArrayList<>();
        for (Object row : rows) {
            table.add(new Parameters(Map.of(name, row)).numbers(name));
        }
        return table;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
