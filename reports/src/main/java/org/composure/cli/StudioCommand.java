package org.composure.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.composure.studio.Studio;
import org.composure.study.live.Lever;
import org.composure.study.live.LiveRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code composure studio}: the runs as they go on, in a browser. */
@Command(
        name = "studio",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "The runs as they go on, in a browser: people, levers, two worlds, comparisons.",
            "Opens a page on this machine only. People move through help centre, bot, queue and agents, coloured by mood; levers"
                    + " act while it runs; two worlds run on the same luck. Ctrl-C closes it."
        },
        footer = {
            "",
            "Examples:",
            "  composure studio",
            "  composure studio callback-or-wait --seed 7",
            "  composure studio bot-handover --pull '34200 handover.afterFailures=1' --at 40000",
            "  composure studio my-centre.yaml --port 8080"
        })
final class StudioCommand implements Callable<Integer> {

    private static final String OPENING = "bot-handover";
    private static final int PORT_MAX = 65_535;
    private static final int PORT_USUAL = 8471;
    private static final long TEN_O_CLOCK = 10 * 3600;

    private final Door door;

    @Parameters(
            paramLabel = "STORY",
            arity = "0..1",
            description = "What is shown first: a story's folder or name, or a scenario file. Default: bot-handover.")
    private String story = OPENING;

    @Option(names = "--file", paramLabel = "FILE", description = "A scenario of the story other than its today.yaml.")
    private String file = "";

    @Mixin
    private final Luck luck = new Luck();

    @Option(
            names = "--pull",
            paramLabel = "'SECOND PATH=VALUE'",
            description = "Pull a lever at a second of the run. Repeatable, in order of time.")
    private List<String> levers = new ArrayList<>();

    @Option(
            names = "--at",
            paramLabel = "SECOND",
            description = "Show the run from this second on. Default: 36000, ten o'clock.")
    private long at = TEN_O_CLOCK;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port of the page; 0 for any that is free. Default: 8471.")
    private int port = PORT_USUAL;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description =
                    "Let other machines in, at this name or address of this one, with a token. Default: this machine only.")
    private @Nullable String host;

    StudioCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        Asked asked = Asked.find(List.of(story), "composure studio --help").get(0);
        try (Studio studio = new Studio(setup(asked))) {
            door.terminal().out().println("The studio is open: " + studio.address());
            door.terminal().out().println("Ctrl-C closes it.");
            door.terminal().out().flush();
            // Ctrl-C ends the program; until then there is nothing to do here.
            Runtime.getRuntime().addShutdownHook(new Thread(studio::close, "studio-closing"));
            new CountDownLatch(1).await();
        } catch (IOException taken) {
            throw Complaint.aboutCommandLine(
                    List.of("--port %d%nis not to be had: %s. Maybe --port 0 for any that is free."
                            .formatted(port, taken.getMessage())),
                    "composure studio --help");
        }
        return 0;
    }

    private void check() {
        List<String> problems = new ArrayList<>();
        if (port < 0 || port > PORT_MAX) {
            problems.add("--port is %d\nbut a port is from 0 to %d.".formatted(port, PORT_MAX));
        }
        if (at < 0) {
            problems.add("--at is %d\nbut a run begins at second 0.".formatted(at));
        }
        if (!problems.isEmpty()) {
            throw Complaint.aboutCommandLine(problems, "composure studio --help");
        }
    }

    private Studio.Setup setup(Asked asked) {
        Map<String, Path> stories = new LinkedHashMap<>();
        stories.put(asked.typed(), asked.path());
        Asked.library()
                .ifPresent(library ->
                        Asked.stories(library).forEach(name -> stories.putIfAbsent(name, library.resolve(name))));
        List<Lever> pulled = levers.stream().map(Lever::parse).toList();
        LiveRequest request = LiveRequest.of(shown(asked), luck.seed()).withLevers(pulled);
        return new Studio.Setup(host, port, stories, asked.typed(), file, request, at, Pages::of);
    }

    private Path shown(Asked asked) {
        boolean folder = Files.isDirectory(asked.path());
        if (!file.isEmpty()
                && (!folder
                        || !file.matches("[A-Za-z0-9._-]+")
                        || !Files.exists(asked.path().resolve(file)))) {
            throw Complaint.aboutCommandLine(
                    List.of("--file is \"%s\"\nbut the story has no such file.".formatted(file)),
                    "composure studio --help");
        }
        return folder ? asked.path().resolve(file.isEmpty() ? "today.yaml" : file) : asked.path();
    }
}
