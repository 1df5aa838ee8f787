package org.composure.language.shape;

import org.composure.language.document.DocPath;
import org.composure.language.document.Flow;
import org.composure.language.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * A node to be read: where it is, what is known around it.
 *
 * @param node what the file says
 * @param path where in the document
 * @param reading the whole reading it belongs to
 * @param origin why to believe what is said here
 */
public record Spot(Node node, DocPath path, Reading reading, Origin origin) {

    public Spot {
        origin = origin.within(node);
    }

    /** The whole document. */
    public static Spot root(Node node, Reading reading) {
        return new Spot(node, DocPath.ROOT, reading, Origin.GUESS);
    }

    /** A value below a key. */
    public Spot key(String key, Node value) {
        return new Spot(value, path.key(key), reading, origin);
    }

    /** An item of a list. */
    public Spot item(int index, Node value) {
        return new Spot(value, path.item(index), reading, origin);
    }

    /** The same place with another node, e.g. part of a map. */
    public Spot with(Node other) {
        return new Spot(other, path, reading, origin);
    }

    /** Notes that what is here breaks a rule. */
    public void problem(String rule, @Nullable String hint) {
        reading.problems().add(node.place(), path, Flow.shortened(node), rule, hint);
    }

    /** Notes that what is here breaks a rule, without a guess at the repair. */
    public void problem(String rule) {
        problem(rule, null);
    }

    /** The text of a scalar; null after noting a problem when this is a map, a list or nothing. */
    @Nullable
    String text(String rule) {
        if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
            return scalar.text().strip();
        }
        problem(rule);
        return null;
    }
}
