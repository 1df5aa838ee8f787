package org.composure.study.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a reference model, by the names its source uses. */
public final class Parameters {

    /** Other names for what is nearly always called something else. */
    private static final Map<String, String> USUAL_NAMES = Map.ofEntries(
            Map.entry("lambda", "lam"),
            Map.entry("arrival_rate", "lam"),
            Map.entry("service_rate", "mu"),
            Map.entry("abandonment_rate", "theta"),
            Map.entry("patience_rate", "theta"),
            Map.entry("mean_service_time", "mean_service"),
            Map.entry("number_of_servers", "servers"),
            Map.entry("num_servers", "servers"),
            Map.entry("num_agents", "servers"),
            Map.entry("number_of_agents", "servers"),
            Map.entry("arrivals_per_unit", "lam"),
            Map.entry("service_mean", "mean_service"),
            Map.entry("mean_handle_time", "mean_service"),
            Map.entry("mean_handling_time", "mean_service"),
            Map.entry("patience_mean", "mean_patience"),
            Map.entry("mean_patience_time", "mean_patience"),
            Map.entry("impatience_rate", "theta"),
            Map.entry("reneging_rate", "theta"),
            Map.entry("awt", "AWT"),
            Map.entry("acceptable_wait", "AWT"));

    private final Map<String, Object> values;
    private final Set<String> askedFor = new HashSet<>();

    /** @param values numbers, texts, booleans, lists and maps of these */
    public Parameters(Map<String, Object> values) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            String usual = USUAL_NAMES.getOrDefault(name, name);
            renamed.put(values.containsKey(usual) ? name : usual, value);
        });
        this.values = renamed;
    }

    /** Names of numbers and lists that nobody has asked for so far. */
    List<String> neverAskedFor() {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Number || entry.getValue() instanceof List)
                .map(Map.Entry::getKey)
                .filter(name -> !askedFor.contains(name))
                .toList();
    }

    private @Nullable Object ask(String name) {
        askedFor.add(name);
        return values.get(name);
    }

    boolean has(String name) {
        askedFor.add(name);
        return values.containsKey(name);
    }

    /** The first of several names that is there as a number. */
    Optional<Double> find(String... names) {
        for (String name : names) {
            if (ask(name) instanceof Number number) {
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

    /** Parameters inside parameters; refuses the model if there are none. */
    Parameters part(String name) {
        if (!(ask(name) instanceof Map<?, ?> map)) {
            throw new UnknownModel("no part called " + name);
        }
        Map<String, Object> inside = new LinkedHashMap<>();
        map.forEach((key, value) -> inside.put(String.valueOf(key), value));
        return new Parameters(inside);
    }

    /** A text, or empty. */
    String text(String name) {
        return ask(name) instanceof String text ? text : "";
    }

    /** A list of numbers; a single number counts as a list of one. */
    List<Double> numbers(String name) {
        Object value = ask(name);
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
        if (!(ask(name) instanceof List<?> rows)) {
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
