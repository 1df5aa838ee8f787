package org.composure.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.composure.study.Json;
import org.composure.study.Keepsake;
import org.composure.study.Provenance;
import org.composure.study.RunAnswer;
import org.composure.study.RunRequest;
import org.composure.study.RunStudy;
import org.composure.table.RunText;
import org.composure.table.TidyTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code composure run}: what happens under one scenario. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "What happens under this one scenario.",
        footer = {
            "",
            "Examples:",
            "  composure run bank-1999",
            "  composure run my-centre.yaml --set teams.phones.agents=12 --html day.html",
            "  composure run my-centre.yaml --until halfwidth=0.5%% --json - --quiet"
        })
final class RunCommand implements Callable<Integer> {

    private final Door door;

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file, a story's folder or a name of the library.")
    private String scenario = "";

    @Mixin
    private SimulationOptions options = new SimulationOptions();

    RunCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        options.check();
        List<Asked> asked = Asked.find(List.of(scenario), "composure run --help");
        return new Delivery(door, options.places()).deliver(new Forms(answer(asked)));
    }

    private RunAnswer answer(List<Asked> asked) {
        try (Watching watching = new Watching(door, options.quiet())) {
            RunRequest request = new RunRequest(asked.get(0).path(), options.asked());
            RunAnswer answer = new RunStudy(request, watching).answer();
            return new RunAnswer(answer.world(), answer.sentence(), Asked.asTyped(answer.provenance(), asked));
        }
    }

    record Forms(RunAnswer answer) implements Delivery.Answer {
        @Override
        public Provenance provenance() {
            return answer.provenance();
        }

        @Override
        public String numbers() {
            return Keepsake.of(answer).numbers();
        }

        @Override
        public String text() {
            return RunText.of(answer);
        }

        @Override
        public String json() {
            return Json.text(answer);
        }

        @Override
        public String html() {
            return Pages.of(answer);
        }

        @Override
        public void tables(Path folder) throws IOException {
            TidyTables.of(answer).writeTo(folder);
        }
    }
}
