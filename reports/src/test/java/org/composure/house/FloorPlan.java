package org.composure.house;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every room of the house, and the rooms it may use. The prose version is simulator/ARCHITECTURE.md. */
final class FloorPlan {

    static final String HOUSE = "org.composure";

    private static final Set<String> BELOW_STUDY = Set.of(
            "scenario",
            "language",
            "history",
            "event",
            "engine",
            "measure",
            "theory",
            "experiment",
            "calibration",
            "planner");

    /** What study returns, and the rooms whose types its answers are made of. */
    private static final Set<String> ANSWERS = Set.of("study", "experiment", "measure", "scenario", "event", "planner");

    private static final Set<String> DOOR =
            Set.of("chart", "page", "table", "study", "experiment", "measure", "scenario", "event", "planner");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("scenario", Set.of()),
            Map.entry("language", Set.of("scenario")),
            Map.entry("history", Set.of("scenario")),
            Map.entry("event", Set.of()),
            Map.entry("engine", Set.of("scenario", "event")),
            Map.entry("measure", Set.of("scenario", "event")),
            Map.entry("theory", Set.of()),
            Map.entry("experiment", Set.of("scenario", "engine", "measure")),
            Map.entry("calibration", Set.of("scenario", "history", "experiment", "theory", "measure")),
            Map.entry("planner", Set.of("scenario", "experiment", "theory", "measure")),
            Map.entry("study", BELOW_STUDY),
            Map.entry("chart", ANSWERS),
            Map.entry("page", ANSWERS),
            Map.entry("table", ANSWERS),
            Map.entry("studio", DOOR),
            Map.entry("cli", union(DOOR, Set.of("studio", "console"))),
            Map.entry("console", Set.of("engine", "measure", "study", "scenario")));

    private static final Set<String> TOP_FLOOR = Set.of("chart", "page", "table", "studio", "console", "cli");

    /** The rooms inside the engine, bottom up: a room may use every room of the layers below its own. */
    private static final List<Set<String>> ENGINE_LAYERS = List.of(
            Set.of("arithmetic"),
            Set.of("calendar", "chance"),
            Set.of("emotion", "routing"),
            Set.of("people"),
            Set.of("floor", "selfservice"),
            Set.of("demand"),
            Set.of("journey"));

    private FloorPlan() {}

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> rooms() {
        return new TreeSet<>(MAY_USE.keySet());
    }

    static Set<String> engineRooms() {
        return ENGINE_LAYERS.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The packages of all rooms that this one may not use. */
    static String[] forbiddenTo(String room) {
        return rooms().stream()
                .filter(other -> !other.equals(room) && !MAY_USE.get(room).contains(other))
                .map(FloorPlan::packagesOf)
                .toArray(String[]::new);
    }

    /** The packages of the engine's rooms beside and above this one, and the engine's root, which wires them. */
    static String[] forbiddenInsideTheEngineTo(String room) {
        return Stream.concat(
                        Stream.of(HOUSE + ".engine"),
                        ENGINE_LAYERS.stream()
                                .skip(layerOf(room))
                                .flatMap(Set::stream)
                                .filter(other -> !other.equals(room))
                                .map(FloorPlan::packagesOfEngineRoom))
                .toArray(String[]::new);
    }

    static String packagesOf(String room) {
        return HOUSE + "." + room + "..";
    }

    static String packagesOfEngineRoom(String room) {
        return HOUSE + ".engine." + room + "..";
    }

    static String[] packagesOf(String... rooms) {
        return Arrays.stream(rooms).map(FloorPlan::packagesOf).toArray(String[]::new);
    }

    static String[] packagesBelowTheTopFloor() {
        return rooms().stream()
                .filter(room -> !TOP_FLOOR.contains(room))
                .map(FloorPlan::packagesOf)
                .toArray(String[]::new);
    }

    private static int layerOf(String room) {
        for (int layer = 0; layer < ENGINE_LAYERS.size(); layer++) {
            if (ENGINE_LAYERS.get(layer).contains(room)) {
                return layer;
            }
        }
        throw new IllegalArgumentException("The engine has no room " + room);
    }
}
