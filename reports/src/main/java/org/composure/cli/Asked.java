package org.composure.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.study.Provenance;

/**
 * A scenario or story as somebody typed it, and where it is.
 *
 * @param typed a path, or the name of a story of the library
 * @param path a file or folder that is there
 */
record Asked(String typed, Path path) {

    private static final String LIBRARY = "scenarios/library";

    /**
     * Finds what was typed: as a path first, then in the library.
     *
     * @throws Complaint naming everything that is not there
     */
    static List<Asked> find(List<String> typed, String helpCommand) {
        List<Asked> found = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Optional<Path> library = library();
        for (String word : typed) {
            Optional<Path> path =
                    existing(Path.of(""), word).or(() -> library.flatMap(folder -> existing(folder, word)));
            path.ifPresentOrElse(
                    there -> found.add(new Asked(word, there)), () -> problems.add(notThere(word, library)));
        }
        if (!problems.isEmpty()) {
            throw Complaint.aboutCommandLine(problems, helpCommand);
        }
        return found;
    }

    /** The same provenance, its command with the words that were typed instead of the paths they stand for. */
    static Provenance asTyped(Provenance provenance, List<Asked> all) {
        String command = provenance.command();
        for (Asked one : all) {
            String path = one.path().toString().replace('\\', '/');
            command = command.replace(" " + path, " " + one.typed())
                    .replace(" '" + path + "'", " " + quoted(one.typed()));
        }
        return provenance.withCommand(command);
    }

    /** As a shell takes it. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./=:@%+,-]+") ? word : "'" + word + "'";
    }

    private static Optional<Path> existing(Path folder, String word) {
        try {
            Path path = folder.resolve(word);
            if (word.isBlank()) {
                return Optional.empty();
            }
            return Stream.of(path, folder.resolve(word + ".yaml"))
                    .filter(Files::exists)
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String notThere(String word, Optional<Path> library) {
        List<String> stories = library.map(Asked::stories).orElse(List.of());
        String hint = NearestName.among(stories, word)
                .map("\nMaybe you meant \"%s\"."::formatted)
                .orElse(stories.isEmpty() ? "" : "\nThe library has: %s.".formatted(String.join(", ", stories)));
        return "\"%s\" is neither a file, nor a folder, nor a story of the library.%s".formatted(word, hint);
    }

    /** The names of the stories of a library. */
    static List<String> stories(Path library) {
        try (Stream<Path> folders = Files.list(library)) {
            return folders.filter(folder -> Files.exists(folder.resolve("today.yaml")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The library of the copy that this program was built in; shown from here if it is below. */
    static Optional<Path> library() {
        try {
            Path here = Path.of("").toAbsolutePath();
            Path folder = Path.of(Asked.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            while (folder != null && !Files.isDirectory(folder.resolve(LIBRARY))) {
                folder = folder.getParent();
            }
            if (folder == null) {
                return Optional.empty();
            }
            Path library = folder.resolve(LIBRARY);
            return Optional.of(library.startsWith(here) ? here.relativize(library) : library);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
