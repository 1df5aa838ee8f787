package org.composure.studio;

import java.util.List;
import java.util.function.Function;
import org.composure.experiment.Progress;
import org.composure.study.CompareAnswer;
import org.composure.study.CompareRequest;
import org.composure.study.CompareStudy;
import org.composure.study.Options;
import org.composure.study.StudyListener;
import org.composure.study.Until;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All scenarios of a story on the same customers; the answer sharpens as runs are finished. */
final class Comparison extends Inquiry implements StudyListener {

    private final Shelf.Book book;
    private final Options options;
    private final Function<CompareAnswer, String> page;
    private volatile @Nullable CompareAnswer answer;

    /** @param runs of each scenario; 0 for as many as make it clear */
    Comparison(String id, Shelf.Book book, int runs, long seed, boolean robust, Function<CompareAnswer, String> page) {
        super(id);
        this.book = book;
        this.page = page;
        Options usual = Options.usual().withSeed(seed).withRobust(robust);
        this.options = runs == 0 ? usual : usual.withUntil(new Until.Runs(runs));
    }

    @Override
    void answer() {
        CompareAnswer found = new CompareStudy(new CompareRequest(List.of(book.folder()), options), this).answer();
        String command = book.asTyped(found.provenance().command());
        answer = found.withProvenance(found.provenance().withCommand(command));
        say("answer", told(found, command).put("brought", book.brought()));
    }

    private static ObjectNode told(CompareAnswer answer, String command) {
        ObjectNode node = Wire.object();
        node.put("best", answer.best().sentence());
        node.put("goal", answer.goal().key());
        node.put("command", command);
        node.put("runs", answer.provenance().replications());
        ArrayNode all = node.putArray("alternatives");
        for (CompareAnswer.Alternative one : answer.alternatives()) {
            all.addObject()
                    .put("name", one.world().name())
                    .put("title", one.world().scenario().title())
                    .put("verdict", Wire.words(one.verdict().finding().name()))
                    .put("sentence", one.sentence());
        }
        return node;
    }

    @Override
    public void progress(Progress progress) {
        show("progress", Wire.object().put("done", progress.done()).put("of", progress.roundEnd()));
    }

    @Override
    public void askingAgain(int done, int all) {
        show("progress", Wire.object().put("done", done).put("of", all).put("again", true));
    }

    @Override
    public void rough(int runs, List<String> sentences) {
        ObjectNode node = Wire.object().put("runs", runs);
        ArrayNode all = node.putArray("sentences");
        sentences.forEach(all::add);
        say("rough", node);
    }

    @Override
    public boolean wantsToStop() {
        return isStopped();
    }

    Shelf.Book book() {
        return book;
    }

    /** The whole answer as a page. */
    String html() {
        CompareAnswer there = answer;
        if (there == null) {
            throw new Refused(Refused.NOT_THERE, "The answer is not there yet.");
        }
        return page.apply(there);
    }
}
