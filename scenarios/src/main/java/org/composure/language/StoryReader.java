package org.composure.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.composure.language.document.Place;
import org.composure.language.document.Problems;
import org.jspecify.annotations.Nullable;

/** Reads stories: a base and its alternatives, with everything that is wrong in any of them. */
public final class StoryReader {
    private StoryReader() {}

    /** The file every story begins with. */
    public static final String BASE = "today.yaml";

    private static final int ALTERNATIVES_MAX = 200;

    /** As {@link #read(Path, Map)}, with nothing set from outside. */
    public static Story read(Path folder) {
        return read(folder, Map.of());
    }

    /**
     * Reads a folder: {@code today.yaml} and, as alternatives, every other {@code .yaml} file in it.
     *
     * @param settings laid over the base and every alternative, as {@code --set path=value} gives them
     * @throws BadScenarioException with every problem of every file
     */
    public static Story read(Path folder, Map<String, String> settings) {
        Problems problems = new Problems();
        if (!Files.isRegularFile(folder.resolve(BASE))) {
            String shown = folder.toString().replace('\\', '/');
            boolean there = Files.isDirectory(folder);
            problems.add(
                    Place.whole(shown),
                    shown,
                    there ? "without " + BASE : "no folder",
                    "a story is a folder with a file %s".formatted(BASE),
                    null);
            throw new BadScenarioException(problems);
        }
        return read(nameOf(folder), folder.resolve(BASE), alternatives(folder), settings, problems);
    }

    /** A story made of single files; the alternatives need not extend the base. */
    public static Story of(Path base, List<Path> alternatives, Map<String, String> settings) {
        return read(ScenarioReader.nameOf(base), base, alternatives, settings, new Problems());
    }

    private static Story read(
            String name, Path base, List<Path> alternatives, Map<String, String> settings, Problems problems) {
        List<Page> pages = Stream.concat(Stream.of(base), alternatives.stream()).toList().parallelStream()
                .map(file -> Page.of(file, settings))
                .toList();
        pages.forEach(page -> problems.addAll(page.problems()));
        ScenarioReader.Resolved today = pages.get(0).resolved();
        if (today == null || problems.count() > 0) {
            throw new BadScenarioException(problems);
        }
        return new Story(
                name,
                today.scenario(),
                pages.stream()
                        .skip(1)
                        .map(page -> alternative(Objects.requireNonNull(page.resolved()), today))
                        .toList());
    }

    private static Story.Alternative alternative(ScenarioReader.Resolved other, ScenarioReader.Resolved today) {
        return new Story.Alternative(other.scenario(), Differences.between(today.document(), other.document()));
    }

    /** A file of the story, read for itself. */
    private record Page(ScenarioReader.@Nullable Resolved resolved, Problems problems) {

        static Page of(Path file, Map<String, String> settings) {
            Problems problems = new Problems();
            return new Page(ScenarioReader.resolve(file, settings, problems), problems);
        }
    }

    private static List<Path> alternatives(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isAlternative(String.valueOf(file.getFileName())))
                    .sorted()
                    .limit(ALTERNATIVES_MAX)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the story could not be listed.", e);
        }
    }

    private static boolean isAlternative(String name) {
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.equals(BASE) && !name.startsWith(".");
    }

    private static String nameOf(Path folder) {
        @Nullable Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "story" : name.toString();
    }
}
