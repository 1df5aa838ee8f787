package org.composure.language.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The problems found so far. Bounded, because a broken machine-made file can hold a million of them. */
public final class Problems {

    /** More than anybody mends before looking again. */
    public static final int SHOWN_MAX = 200;

    private final List<ScenarioProblem> found = new ArrayList<>();
    private final Set<ScenarioProblem> seen = new LinkedHashSet<>();
    private int count;
    private int noted;

    /** Notes a problem. */
    public void add(Place where, DocPath path, String is, String rule, @Nullable String hint) {
        add(where, path.toString(), is, rule, hint);
    }

    /** Notes a problem with something that is no place inside a document, such as a file. */
    public void add(Place where, String what, String is, String rule, @Nullable String hint) {
        add(new ScenarioProblem(where, what, is, rule, Optional.ofNullable(hint)));
    }

    /** Notes what was found elsewhere, as if it had been found here. */
    public void addAll(Problems others) {
        others.seen.forEach(this::add);
        noted += others.noted - others.seen.size();
    }

    private void add(ScenarioProblem problem) {
        noted++;
        if (!seen.add(problem)) {
            return;
        }
        count++;
        if (found.size() < SHOWN_MAX) {
            found.add(problem);
        }
    }

    /** How many there are, those too many to show included. */
    public int count() {
        return count;
    }

    /**
     * How many times a problem was noted, one that was known included: files that share a problem, such as a wrong value on the
     * command line, note it each.
     */
    public int noted() {
        return noted;
    }

    /** Those kept, in the order of their places. */
    public List<ScenarioProblem> inOrder() {
        List<ScenarioProblem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(
                        (ScenarioProblem problem) -> problem.where().file())
                .thenComparingInt(problem -> problem.where().line())
                .thenComparingInt(problem -> problem.where().column()));
        return List.copyOf(sorted);
    }
}
