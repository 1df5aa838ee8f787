package org.composure.console;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.SimplePortrayal2D;

/** The name of a place on the floor. */
record Sign(String text) {

    /** Paints the name. */
    @SuppressWarnings("serial") // See the console's other portrayals.
    static final class Writing extends SimplePortrayal2D {
        private static final Font FONT = new Font(Font.SANS_SERIF, Font.BOLD, 13);

        @Override
        public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
            graphics.setColor(Color.DARK_GRAY);
            graphics.setFont(FONT);
            graphics.drawString(object instanceof Sign sign ? sign.text : "", (int) info.draw.x, (int) info.draw.y);
        }
    }
}
