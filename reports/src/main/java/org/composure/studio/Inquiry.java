package org.composure.studio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.composure.experiment.NothingFinishedException;
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

/** A comparison asked from the page: sharpens as runs are finished, and can be stopped with what there is. */
final class Inquiry implements StudyListener {

    private final String id;
    private final Shelf.Book book;
    private final Options options;
    private final Function<CompareAnswer, String> page;
    private final Listeners listeners = new Listeners();
    private final List<String> said = new ArrayList<>();
    private volatile boolean stopped;
    private volatile @Nullable CompareAnswer answer;
    private volatile boolean over;
    private long number;

    Inquiry(String id, Shelf.Book book, int runs, long seed, boolean robust, Function<CompareAnswer, String> page) {
        this.id = id;
        this.book = book;
        this.page = page;
        Options usual = Options.usual().withSeed(seed).withRobust(robust);
        this.options = runs == 0 ? usual : usual.withUntil(new Until.Runs(runs));
    }

    String id() {
        return id;
    }

    boolean isOver() {
        return over;
    }

    void stop() {
        stopped = true;
    }

    /** Works until the answer is there; on a thread of its own. */
    void work() {
        try {
            CompareAnswer found = new CompareStudy(new CompareRequest(List.of(book.folder()), options), this).answer();
            answer = found;
            say("answer", answer(found));
        } catch (NothingFinishedException nothing) {
            say("failed", Wire.object().put("why", "Stopped before the first run was over."));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            say("failed", Wire.object().put("why", String.valueOf(broken.getMessage())));
        } finally {
            over = true;
        }
    }

    private static ObjectNode answer(CompareAnswer answer) {
        ObjectNode node = Wire.object();
        node.put("best", answer.best().sentence());
        node.put("goal", answer.goal().key());
        node.put("command", answer.provenance().command());
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

    private synchronized void say(String kind, ObjectNode node) {
        String text = Wire.text(node);
        said.add(Listeners.event(kind, ++number, text));
        listeners.say(kind, number, text);
    }

    @Override
    public synchronized void progress(Progress progress) {
        ObjectNode node = Wire.object().put("done", progress.done()).put("of", progress.roundEnd());
        listeners.show("progress", ++number, Wire.text(node));
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
        return stopped;
    }

    /** Has a browser listen; whatever was said before is said again, from where it lost the line. */
    void listen(Call call, long heard) throws IOException {
        List<String> missed;
        synchronized (this) {
            missed = said.stream().filter(event -> numberOf(event) > heard).toList();
        }
        listeners.listen(call, missed);
    }

    private static long numberOf(String event) {
        return Long.parseLong(event.substring("id: ".length(), event.indexOf('\n')));
    }

    /** The whole answer as a page. */
    String html() {
        CompareAnswer there = answer;
        if (there == null) {
            throw new Refused(Refused.NOT_THERE, "The answer is not there yet.");
        }
        return page.apply(there);
    }

    void close() {
        stopped = true;
        listeners.close();
    }
}
