package org.composure.experiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.composure.measure.Indicator;
import org.composure.measure.Indicators;
import org.composure.measure.QuantileIndicator;
import org.composure.measure.Quantity;
import org.composure.measure.Sums;
import org.composure.measure.Tally;
import org.composure.scenario.ContactType;
import org.composure.scenario.Scenario;
import org.composure.scenario.people.People;

/** Which numbers of a scenario are kept of every replication, and where they lie. */
final class Layout {

    private final Scenario scenario;
    private final List<Indicator> indicators;
    private final List<Indicator> details;
    private final List<String> channels;
    private final int intervals;
    private final List<Scope> scopes;
    /** By part of a centre: the indicators kept as sums, by their positions. */
    private final Map<Scope.Part, int[]> kept = new EnumMap<>(Scope.Part.class);

    Layout(Scenario scenario) {
        this.scenario = scenario;
        this.details = Indicators.details(scenario);
        this.indicators = Stream.concat(Indicators.all(scenario).stream(), details.stream())
                .toList();
        this.channels = scenario.contactTypes().stream()
                .map(ContactType::channel)
                .distinct()
                .sorted()
                .toList();
        this.intervals = new Tally(scenario).intervals();
        this.scopes = allScopes();
        for (Scope.Part part : Scope.Part.values()) {
            Scope one = new Scope(part, 0);
            // Waits are ordered, not added: quantiles come from the waits, never from these sums.
            kept.put(
                    part,
                    IntStream.range(0, indicators.size())
                            .filter(i ->
                                    tells(indicators.get(i), one) && !(indicators.get(i) instanceof QuantileIndicator))
                            .toArray());
        }
    }

    /** Positions of the indicators that are kept as sums for parts of a kind. */
    int[] kept(Scope.Part part) {
        return kept.getOrDefault(part, new int[0]);
    }

    /** Everything that is kept, the details last. */
    List<Indicator> indicators() {
        return indicators;
    }

    /** Everything but the details. */
    List<Indicator> headlines() {
        return indicators.subList(0, indicators.size() - details.size());
    }

    /** How episodes end and why; none in a scenario without people. */
    List<Indicator> details() {
        return details;
    }

    private int segments() {
        People people = scenario.people();
        return people == null ? 0 : people.population().segments().size();
    }

    List<String> channels() {
        return channels;
    }

    int count(Scope.Part part) {
        return switch (part) {
            case WHOLE -> 1;
            case TYPE -> scenario.contactTypes().size();
            case CHANNEL -> channels.size();
            case TEAM -> scenario.teams().size();
            case INTERVAL -> intervals;
            case SEGMENT -> segments();
        };
    }

    /** Position of a scope among all of them. */
    int position(Scope scope) {
        int before = 0;
        for (Scope.Part part : Scope.Part.values()) {
            if (part == scope.part()) {
                return before + scope.index();
            }
            before += count(part);
        }
        throw new IllegalArgumentException("There is no %s here.".formatted(scope));
    }

    /** All scopes, by their positions. */
    List<Scope> scopes() {
        return scopes;
    }

    private List<Scope> allScopes() {
        List<Scope> all = new ArrayList<>();
        for (Scope.Part part : Scope.Part.values()) {
            for (int i = 0; i < count(part); i++) {
                all.add(new Scope(part, i));
            }
        }
        return List.copyOf(all);
    }

    /** What a tally says about a scope. */
    Sums sums(Tally tally, Scope scope) {
        return switch (scope.part()) {
            case WHOLE -> tally.total();
            case TYPE -> tally.ofType(scope.index());
            case CHANNEL ->
                together(typesOf(channels.get(scope.index())).stream()
                        .map(tally::ofType)
                        .toList());
            case TEAM -> tally.ofTeam(scope.index());
            case INTERVAL -> tally.ofInterval(scope.index());
            case SEGMENT -> tally.ofSegment(scope.index());
        };
    }

    /** The same, with the waits only where they are kept. */
    Sums sumsToKeep(Tally tally, Scope scope) {
        return switch (scope.part()) {
            case CHANNEL ->
                together(typesOf(channels.get(scope.index())).stream()
                        .map(tally::ofTypeWithoutWaits)
                        .toList());
            case INTERVAL -> tally.ofIntervalWithoutWaits(scope.index());
            default -> sums(tally, scope);
        };
    }

    /** Whether an indicator means something for a scope, and is kept for it. */
    boolean tells(Indicator indicator, Scope scope) {
        return switch (scope.part()) {
            case WHOLE -> true;
            case TYPE -> indicator.tellsOfTypes();
            // Contact types of one channel overlap in time, so what is no plain sum over types is not told of a
            // channel.
            case CHANNEL -> indicator.tellsOfTypes() && !(indicator instanceof QuantileIndicator);
            case TEAM -> indicator.tellsOfTeams();
            // Waits are kept per replication for the whole and the types only.
            case INTERVAL -> indicator.tellsOfIntervals() && !(indicator instanceof QuantileIndicator);
            case SEGMENT -> indicator.tellsOfSegments();
        };
    }

    /** Whether the waits of every replication are kept for a scope. */
    static boolean keepsWaits(Scope scope) {
        return scope.part() == Scope.Part.WHOLE || scope.part() == Scope.Part.TYPE;
    }

    private static Sums together(List<Sums> types) {
        Map<Quantity, Double> sums = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            // All types lived through the same runs and the same time; everything else adds up.
            double sum = 0;
            for (Sums type : quantity.isShared() ? types.subList(0, 1) : types) {
                sum += type.get(quantity);
            }
            sums.put(quantity, sum);
        }
        return Sums.of(sums).withPeopleOf(types);
    }

    private List<Integer> typesOf(String channel) {
        return IntStream.range(0, scenario.contactTypes().size())
                .filter(type -> scenario.contactTypes().get(type).channel().equals(channel))
                .boxed()
                .toList();
    }
}
