package org.composure.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.composure.page.Inside;
import org.composure.study.CompareAnswer;
import org.composure.study.CompareRequest;
import org.composure.study.CompareStudy;
import org.composure.study.Keepsake;
import org.composure.study.Options;
import org.composure.study.RunAnswer;
import org.composure.study.RunRequest;
import org.composure.study.RunStudy;
import org.composure.study.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code composure open}: simulates again what a page shows, from the page alone, and says whether the numbers are the same. */
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Simulate again what a page shows, from the page alone; are its numbers the same?",
        footer = {"", "Examples:", "  composure open verdict.html", "  composure open verdict.html --unpack my-story"})
final class OpenCommand implements Callable<Integer> {

    private static final long BYTES_MAX = 50_000_000;

    private final Door door;

    @Parameters(paramLabel = "PAGE", description = "A page made by --html.")
    private Path page = Path.of("");

    @Option(
            names = "--unpack",
            paramLabel = "DIR",
            description = "Simulate nothing; write the page's scenarios into this new folder.")
    private @Nullable Path folder;

    @Mixin
    private final Threads threads = new Threads();

    @Mixin
    private final Pictured results = new Pictured();

    OpenCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        List<String> problems = new ArrayList<>(places().obstacles());
        if (folder != null && Files.exists(folder)) {
            problems.add("--unpack is \"%s\"\nbut there is something of that name already.".formatted(folder));
        }
        Optional<String> text = text(problems);
        if (!problems.isEmpty()) {
            throw Complaint.aboutCommandLine(problems, "composure open --help");
        }
        Keepsake keepsake = text.flatMap(Inside::of)
                .orElseThrow(() -> Complaint.aboutInput(
                        "%s has no scenario inside.\nMaybe it was made by an older version, or is not a page of composure."
                                .formatted(page)));
        return folder == null ? again(keepsake) : unpacked(keepsake, folder);
    }

    private OutputPlaces places() {
        return results.places();
    }

    private Optional<String> text(List<String> problems) {
        try {
            if (!Files.isRegularFile(page)) {
                problems.add("\"%s\" is not there, or is no file.".formatted(page));
            } else if (Files.size(page) > BYTES_MAX) {
                problems.add("\"%s\" is larger than any page: more than 50 MB.".formatted(page));
            } else {
                return Optional.of(new String(Files.readAllBytes(page), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            problems.add("\"%s\" could not be read.".formatted(page));
        }
        return Optional.empty();
    }

    private int unpacked(Keepsake keepsake, Path place) {
        try {
            Files.createDirectories(place);
            List<Path> files = keepsake.unpack(place);
            Delivery.print(
                    door.terminal(), "%d scenario(s) written.%ncomposure compare %s%n".formatted(files.size(), place));
            return 0;
        } catch (IOException | UncheckedIOException e) {
            throw Complaint.aboutMachine("%s could not be written.".formatted(place));
        }
    }

    private int again(Keepsake keepsake) {
        Path scratch = scratch();
        try {
            Delivery.Answer answer = answer(keepsake, keepsake.unpack(scratch));
            int exitCode = new Delivery(door, places()).deliver(answer);
            return exitCode == 0 ? compared(keepsake, answer) : exitCode;
        } finally {
            delete(scratch);
        }
    }

    private Delivery.Answer answer(Keepsake keepsake, List<Path> paths) {
        Options wishes = keepsake.wishes(threads.number());
        String command = "composure open " + page;
        try (Watching watching = new Watching(door, results.quiet())) {
            if (keepsake.kind().equals("run")) {
                RunAnswer answer = new RunStudy(new RunRequest(paths.get(0), wishes), watching).answer();
                return new RunCommand.Forms(new RunAnswer(
                        answer.world(), answer.sentence(), answer.provenance().withCommand(command)));
            }
            CompareAnswer answer = new CompareStudy(new CompareRequest(paths, wishes), watching).answer();
            return new CompareCommand.Forms(
                    answer.withProvenance(answer.provenance().withCommand(command)));
        }
    }

    /** Says whether these are the page's numbers; on standard error, as the result itself may be read by a program. */
    private int compared(Keepsake keepsake, Delivery.Answer answer) {
        if (answer.numbers().equals(keepsake.numbers())) {
            door.terminal().err().println("The same numbers as in %s, to the last digit.".formatted(page));
            return 0;
        }
        String version = Version.current();
        String why = version.equals(keepsake.version())
                ? "Maybe the page was changed by hand."
                : "The page was made by version %s, this is %s.".formatted(keepsake.version(), version);
        throw Complaint.aboutMachine("These are not the numbers of %s.%n%s".formatted(page, why));
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("composure-open");
        } catch (IOException e) {
            throw Complaint.aboutMachine("There is no place for temporary files.");
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // A temporary folder left behind harms nobody.
            folder.toFile().deleteOnExit();
        }
    }
}
