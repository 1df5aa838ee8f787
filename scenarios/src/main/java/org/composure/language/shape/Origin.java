package org.composure.language.shape;

import java.util.Locale;
import org.composure.language.document.Node;
import org.composure.scenario.Assumption.Grade;

/**
 * Why to believe the numbers of a part of the file; handed down from a map to everything in it.
 *
 * @param grade how they were got
 * @param source free text, may be empty
 */
public record Origin(Grade grade, String source) {

    /** What says nothing counts as guessed. */
    public static final Origin GUESS = new Origin(Grade.GUESSED, "");

    /** The origin a map states for what is in it; what it does not state stays as it was. */
    Origin within(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return this;
        }
        Grade stated = mapping.get("grade") instanceof Node.Scalar scalar ? gradeOf(scalar.text()) : grade;
        boolean own = mapping.get("source") instanceof Node.Scalar;
        if (!own && mapping.get("grade") == null) {
            return this;
        }
        return new Origin(stated, own && mapping.get("source") instanceof Node.Scalar s ? s.text() : source);
    }

    private Grade gradeOf(String word) {
        for (Grade known : Grade.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(word)) {
                return known;
            }
        }
        return grade;
    }
}
