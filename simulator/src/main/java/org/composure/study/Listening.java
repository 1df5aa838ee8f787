package org.composure.study;

import java.util.List;
import java.util.function.Function;
import org.composure.experiment.Observer;
import org.composure.experiment.Progress;
import org.composure.experiment.Standing;

/** Passes on to a door what an experiment tells, in words. */
final class Listening implements Observer {

    private final StudyListener listener;
    private final Function<Standing, List<String>> words;

    Listening(StudyListener listener, Function<Standing, List<String>> words) {
        this.listener = listener;
        this.words = words;
    }

    @Override
    public void progress(Progress progress) {
        listener.progress(progress);
    }

    @Override
    public void rough(Standing standing) {
        listener.rough(standing.replications(), words.apply(standing));
    }

    @Override
    public boolean wantsToStop() {
        return listener.wantsToStop();
    }
}
