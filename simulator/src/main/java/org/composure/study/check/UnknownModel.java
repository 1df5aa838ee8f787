package org.composure.study.check;

/** A reference point asks for a model, a parameter or a metric that the engine cannot express. */
final class UnknownModel extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String why;

    UnknownModel(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
