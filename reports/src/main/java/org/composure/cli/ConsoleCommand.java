package org.composure.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.composure.console.DesktopConsole;
import org.composure.study.live.LiveRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code composure console}: a run in MASON's desktop console. */
@Command(
        name = "console",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "A run in MASON's desktop console: display, inspectors, series, levers.",
            "Needs a screen; where there is none, composure studio shows the same in a browser."
        },
        footer = {"", "Examples:", "  composure console bot-handover", "  composure console my-centre.yaml --seed 7"})
final class ConsoleCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "A scenario file, a story's folder or a name of the library. Default: bot-handover.")
    private String scenario = "bot-handover";

    @Mixin
    private final Luck luck = new Luck();

    @Override
    public Integer call() throws InterruptedException {
        Path asked =
                Asked.find(List.of(scenario), "composure console --help").get(0).path();
        Path file = Files.isDirectory(asked) ? asked.resolve("today.yaml") : asked;
        if (!DesktopConsole.isPossible()) {
            throw Complaint.aboutCommandLine(
                    List.of("The console needs a screen, and here is none.\nMaybe composure studio " + scenario
                            + ", which shows the same in a browser."),
                    "composure console --help");
        }
        DesktopConsole.open(LiveRequest.of(file, luck.seed()));
        // Closing the console's window ends the program, as MASON does.
        new CountDownLatch(1).await();
        return 0;
    }
}
