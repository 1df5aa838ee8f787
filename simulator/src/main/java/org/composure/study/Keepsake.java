package org.composure.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.composure.language.ScenarioWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a page keeps so that its answer can be had again from the page alone: the whole scenarios, the wishes, and a
 * fingerprint of the numbers.
 *
 * @param kind {@code compare} or {@code run}
 * @param version of the program that made the page
 * @param seed of the customers' luck
 * @param options as {@code --until 40 --no-robust}, words apart
 * @param numbers fingerprint of every estimate of the answer
 * @param scenarios the base first
 */
public record Keepsake(
        String kind, String version, long seed, List<String> options, String numbers, List<Kept> scenarios) {

    private static final String FORMAT = "composure-page/1";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern EXTENDS = Pattern.compile("(?m)^\\s*[\"']?extends[\"']?\\s*:");
    private static final int SCENARIOS_MAX = 201;

    public Keepsake {
        options = List.copyOf(options);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * One whole scenario.
     *
     * @param name for people; never used as the name of a file
     * @param yaml every value written out
     */
    public record Kept(String name, String yaml) {
        static Kept of(World world) {
            return new Kept(world.name(), ScenarioWriter.yaml(world.scenario()));
        }
    }

    /** Of a comparison. */
    public static Keepsake of(CompareAnswer answer) {
        List<World> worlds = Stream.concat(
                        Stream.of(answer.base()), answer.alternatives().stream().map(CompareAnswer.Alternative::world))
                .toList();
        return of("compare", answer.provenance(), Fingerprint.of(answer), worlds);
    }

    /** Of one scenario. */
    public static Keepsake of(RunAnswer answer) {
        return of("run", answer.provenance(), Fingerprint.of(answer), List.of(answer.world()));
    }

    private static Keepsake of(String kind, Provenance provenance, String numbers, List<World> worlds) {
        return new Keepsake(
                kind,
                provenance.version(),
                provenance.seed(),
                provenance.options(),
                numbers,
                worlds.stream().map(Kept::of).toList());
    }

    /** All but the scenarios' text, as one line. */
    public String head() {
        ObjectNode head = MAPPER.createObjectNode();
        head.put("format", FORMAT);
        head.put("kind", kind);
        head.put("version", version);
        head.put("seed", seed);
        ArrayNode words = head.putArray("options");
        options.forEach(words::add);
        head.put("numbers", numbers);
        return MAPPER.writeValueAsString(head);
    }

    /**
     * Reads what {@link #head} wrote.
     *
     * @param head that line
     * @param scenarios that stood beside it
     * @throws BadInputException if it is nothing of the kind
     */
    public static Keepsake read(String head, List<Kept> scenarios) {
        try {
            JsonNode node = MAPPER.readTree(head);
            if (!FORMAT.equals(node.path("format").asString("")) || scenarios.isEmpty()) {
                throw notOurs();
            }
            if (scenarios.size() > SCENARIOS_MAX
                    || scenarios.stream()
                            .anyMatch(kept -> EXTENDS.matcher(kept.yaml()).find())) {
                // A page may come from a stranger: its scenarios must not make this machine read other files.
                throw new BadInputException("The page's scenarios are not whole. Maybe make the page again.");
            }
            List<String> options = new ArrayList<>();
            node.path("options").forEach(word -> options.add(word.asString("")));
            return new Keepsake(
                    node.path("kind").asString(""),
                    node.path("version").asString(""),
                    node.path("seed").asLong(1),
                    options,
                    node.path("numbers").asString(""),
                    scenarios);
        } catch (JacksonException broken) {
            throw notOurs();
        }
    }

    private static BadInputException notOurs() {
        return new BadInputException(
                "This page has no scenario inside. Maybe it was made by an older version, or is not a page of composure.");
    }

    /** Puts the scenarios into an empty folder, under names of our own, and says where, the base first. */
    public List<Path> unpack(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            for (Kept kept : scenarios) {
                Path file =
                        folder.resolve(files.isEmpty() ? "today.yaml" : "alternative-%d.yaml".formatted(files.size()));
                Files.writeString(file, kept.yaml());
                files.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /**
     * What was wished then, on so many threads.
     *
     * @throws BadInputException if a wish is unknown
     */
    public Options wishes(int threads) {
        Integer replications = null;
        Until until = null;
        boolean robust = true;
        for (int i = 0; i < options.size(); i++) {
            String value = i + 1 < options.size() ? options.get(i + 1) : "";
            switch (options.get(i)) {
                case "--until" -> until = Until.parse(value);
                case "--replications" -> replications = number(value);
                case "--no-robust" -> robust = false;
                default -> {
                    // The value of the wish before it.
                }
            }
        }
        return new Options(seed, replications, until, null, threads, Map.of(), robust);
    }

    private static int number(String value) {
        if (!value.matches("[0-9]{1,7}")) {
            throw new BadInputException("--replications %s: it must be a whole number.".formatted(value));
        }
        return Integer.parseInt(value);
    }
}
