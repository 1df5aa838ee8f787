package org.composure.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A sheet that JFreeChart draws shapes on and that we write words on.
 *
 * <p>Words are left to the browser, anchored left, middle or right: a drawing then has the same bytes whatever fonts the
 * machine has, even none, and its words are set in the reader's own font.
 */
final class Canvas {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final String prefix;
    private final int width;
    private final int height;
    private final Rectangle2D area;
    private final SVGGraphics2D graphics;
    private final StringBuilder words = new StringBuilder();

    /**
     * @param prefix of every id in the drawing, unique within a page
     * @param area where values are drawn
     */
    Canvas(String prefix, int width, int height, Rectangle2D area) {
        this.prefix = prefix;
        this.width = width;
        this.height = height;
        this.area = area;
        this.graphics = graphics(prefix);
        graphics.setSVGCanvasSize(new Dimension(width, height));
    }

    /** Where words are anchored. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static SVGGraphics2D graphics(String prefix) {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String name) {
                return prefix + "-" + super.generateID(name);
            }
        });
        SVGGeneratorContext.GraphicContextDefaults defaults = new SVGGeneratorContext.GraphicContextDefaults();
        defaults.setFont(new ReadersFont());
        context.setGraphicContextDefaults(defaults);
        return new SVGGraphics2D(context, false);
    }

    /** Draws data between two pairs of values, without axes. */
    void draw(XYDataset data, XYItemRenderer renderer, Ticks across, Ticks up) {
        XYPlot plot = new XYPlot(data, axis(across), axis(up), renderer);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.draw(graphics, area, null, null, new PlotRenderingInfo(new ChartRenderingInfo(null)));
    }

    private static NumberAxis axis(Ticks ticks) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(ticks.from(), ticks.to());
        axis.setVisible(false);
        return axis;
    }

    double across(double value, Ticks ticks) {
        return area.getX() + (value - ticks.from()) / (ticks.to() - ticks.from()) * area.getWidth();
    }

    double up(double value, Ticks ticks) {
        return area.getMaxY() - (value - ticks.from()) / (ticks.to() - ticks.from()) * area.getHeight();
    }

    /** A straight line of our own, solid if there are no dashes. */
    void line(Ink ink, String dashes, double x1, double y1, double x2, double y2) {
        words.append(String.format(
                Locale.ROOT,
                "<path d=\"M%s %sL%s %s\" stroke=\"%s\"%s/>",
                at(x1),
                at(y1),
                at(x2),
                at(y2),
                ink.css(),
                dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
    }

    /** A filled box of our own; only its outline if it is hollow. */
    void box(Ink ink, boolean hollow, double x, double y, double wide, double high) {
        words.append(String.format(
                Locale.ROOT,
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>",
                at(x),
                at(y),
                at(wide),
                at(high),
                hollow ? "fill=\"none\" stroke=\"" + ink.css() + "\"" : "fill=\"" + ink.css() + "\""));
    }

    /** A ribbon from one upright edge to another, see-through; a pointer that rests on it is told what it is. */
    void ribbon(Ink ink, double x1, double y1, double x2, double y2, double high, String title) {
        double middle = (x1 + x2) / 2;
        words.append(String.format(
                Locale.ROOT,
                "<path d=\"M%s %sC%s %s %s %s %s %sV%sC%s %s %s %s %s %sZ\" fill=\"%s\" opacity=\".5\"><title>%s</title></path>",
                at(x1),
                at(y1),
                at(middle),
                at(y1),
                at(middle),
                at(y2),
                at(x2),
                at(y2),
                at(y2 + high),
                at(middle),
                at(y2 + high),
                at(middle),
                at(y1 + high),
                at(x1),
                at(y1 + high),
                ink.css(),
                escaped(title)));
    }

    void write(Ink ink, Anchor anchor, double x, double y, String text) {
        words.append(String.format(
                Locale.ROOT,
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                at(x),
                at(y),
                anchor.name().toLowerCase(Locale.ROOT),
                ink.css(),
                escaped(text)));
    }

    /** The whole drawing; words and lines of our own lie below the data. */
    String finish(String description) {
        String drawn = Ink.named(shapes());
        return ("<svg xmlns=\"%s\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\" class=\"chart\""
                        + " font-family=\"system-ui,sans-serif\" font-size=\"13\">%s%s</svg>")
                .formatted(SVG, width, height, escaped(description), words, drawn);
    }

    private String shapes() {
        Element root = graphics.getRoot();
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String whole = out.toString();
        String inner = whole.substring(whole.indexOf('>', whole.indexOf("<svg")) + 1, whole.lastIndexOf("</svg"));
        return inner.replace("\"genericDefs\"", "\"" + prefix + "-defs\"")
                .replaceAll("\\s+", " ")
                .replaceAll(" (/?>)", "$1");
    }

    private static String at(double value) {
        return new BigDecimal(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A font that is never looked for on this machine. */
    private static final class ReadersFont extends Font {
        ReadersFont() {
            super(SANS_SERIF, PLAIN, 13);
        }

        @Override
        public String getFamily() {
            return "sans-serif";
        }
    }
}
