package org.composure.cli;

import java.util.List;
import org.composure.experiment.Progress;
import org.composure.study.StudyListener;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how a study goes, and passes Ctrl-C on to it. */
final class Watching implements StudyListener, AutoCloseable {

    private final Door door;
    private final boolean quiet;
    private final Stopping stopping;
    private ProgressLine line;
    private boolean isAskingAgain;
    private @Nullable String leftOut;

    Watching(Door door, boolean quiet) {
        this.door = door;
        this.quiet = quiet;
        this.line = new ProgressLine(door.terminal(), quiet, System::nanoTime);
        this.stopping = door.stopping();
        stopping.listen();
    }

    @Override
    public void progress(Progress progress) {
        line.at(progress.done(), progress.roundEnd());
    }

    @Override
    public void rough(int runs, List<String> sentences) {
        line.rough(sentences);
    }

    @Override
    public void askingAgain(int done, int all) {
        if (!isAskingAgain) {
            isAskingAgain = true;
            line.close();
            line = new ProgressLine(door.terminal(), quiet, System::nanoTime, "runs under other assumptions");
        }
        line.at(done, all);
    }

    @Override
    public void leftOut(String reason) {
        leftOut = reason;
    }

    /** What had to be left out, or null. */
    @Nullable
    String leftOut() {
        return leftOut;
    }

    @Override
    public boolean wantsToStop() {
        return stopping.isAsked();
    }

    @Override
    public void close() {
        line.close();
    }
}
