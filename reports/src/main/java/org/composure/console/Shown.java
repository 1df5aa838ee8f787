package org.composure.console;

import javax.swing.JFrame;

/** Frames that MASON's console lists and opens. */
final class Shown {
    private Shown() {}

    static JFrame frame(JFrame frame, String title, int top) {
        frame.setLocation(0, top);
        frame.setTitle(title);
        frame.setVisible(true);
        return frame;
    }
}
