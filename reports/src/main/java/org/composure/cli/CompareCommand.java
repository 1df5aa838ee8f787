package org.composure.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.composure.study.CompareAnswer;
import org.composure.study.CompareRequest;
import org.composure.study.CompareStudy;
import org.composure.study.Json;
import org.composure.study.Keepsake;
import org.composure.study.Provenance;
import org.composure.table.CompareText;
import org.composure.table.TidyTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code composure compare}: which policy is better, by how much, how sure, at what price. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Which of these policies is better, by how much, how sure, at what price, and why.",
        footer = {
            "",
            "Examples:",
            "  composure compare bank-1999",
            "  composure compare scenarios/library/bank-1999 --html verdict.html",
            "  composure compare today.yaml sooner.yaml later.yaml --until clear --max-time 2m",
            "  composure compare my-story --replications 40 --json - --quiet"
        })
final class CompareCommand implements Callable<Integer> {

    private final Door door;

    @Parameters(
            paramLabel = "STORY",
            arity = "1..*",
            description = "A story's folder or name; or the file of the base and those of its alternatives.")
    private List<String> scenarios = new ArrayList<>();

    @Mixin
    private SimulationOptions options = new SimulationOptions();

    private @Nullable String leftOut;

    CompareCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        options.check();
        List<Asked> asked = Asked.find(scenarios, "composure compare --help");
        int delivered = new Delivery(door, options.places()).deliver(new Forms(answer(asked)));
        return leftOut == null ? delivered : door.complain(Complaint.aboutInput(leftOut));
    }

    private CompareAnswer answer(List<Asked> asked) {
        try (Watching watching = new Watching(door, options.quiet())) {
            List<Path> paths = asked.stream().map(Asked::path).toList();
            CompareAnswer answer = new CompareStudy(new CompareRequest(paths, options.asked()), watching).answer();
            leftOut = watching.leftOut();
            return answer.withProvenance(Asked.asTyped(answer.provenance(), asked));
        }
    }

    record Forms(CompareAnswer answer) implements Delivery.Answer {
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
            return CompareText.of(answer);
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
