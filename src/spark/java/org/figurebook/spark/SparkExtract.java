package org.figurebook.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.figurebook.harvest.Harvest;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.SinglePapers;
import org.figurebook.read.DocumentReader;
import org.figurebook.render.data.FigureTable;

/**
 * Takes the figures from a folder of papers with Apache Spark, which cuts the folder by files:
 * {@code figures} and {@code documents} as Parquet, with what the plain run takes.
 *
 * <p>Every worker sees the folder under the same path. Papers whose bytes came before are counted,
 * but give no figures, as in the plain run.
 */
public final class SparkExtract {
  private static final StructType FIGURE = figure();
  private static final StructType PAPER =
      new StructType()
          .add("file", DataTypes.StringType)
          .add("sha256", DataTypes.StringType)
          .add("status", DataTypes.StringType)
          .add("replies", DataTypes.LongType)
          .add("tables", DataTypes.LongType)
          .add("numerals", DataTypes.LongType)
          .add("figures", DataTypes.createArrayType(FIGURE));

  private SparkExtract() {}

  /** Arguments: the folder of papers, and the folder to write, which must not be there. */
  public static void main(String[] arguments) throws InvalidUse, IOException {
    try (SparkSession spark = SparkSession.builder().appName("figurebook").getOrCreate()) {
      run(spark, Path.of(arguments[0]), Path.of(arguments[1]))
          .forEach((what, count) -> System.out.println(count + " " + what));
    }
  }

  /** Takes the figures and gives the counts of {@code run.json}. */
  static Map<String, Long> run(SparkSession spark, Path folder, Path out) throws InvalidUse {
    List<String> files = Inputs.resolve(List.of(folder)).stream().map(Path::toString).toList();
    Dataset<Row> papers =
        spark
            .createDataset(firstOfEach(spark, files), Encoders.STRING())
            .repartition(Math.max(1, Math.min(files.size(), 8 * cores(spark))))
            .mapPartitions(
                (MapPartitionsFunction<String, Row>) some -> papers(some, files),
                Encoders.row(PAPER))
            .persist(StorageLevel.DISK_ONLY());
    papers.drop("figures").write().parquet(out.resolve("documents").toString());
    papers.selectExpr("inline(figures)").write().parquet(out.resolve("figures").toString());
    Row sums =
        papers.selectExpr("sum(replies)", "sum(tables)", "sum(size(figures))", "sum(numerals)").first();
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("documents", (long) files.size());
    counts.put("replies", sums.getLong(0));
    counts.put("tables", sums.getLong(1));
    counts.put("figures", sums.getLong(2));
    counts.put("numerals", sums.getLong(3));
    papers.unpersist();
    return counts;
  }

  private static int cores(SparkSession spark) {
    return spark.sparkContext().defaultParallelism();
  }

  /** The files without those whose bytes another one before them has. */
  private static List<String> firstOfEach(SparkSession spark, List<String> files) {
    List<String> hashes =
        spark
            .createDataset(files, Encoders.STRING())
            .map((MapFunction<String, String>) SparkExtract::hash, Encoders.STRING())
            .collectAsList();
    Map<String, String> firsts = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      // one that cannot be read is another's equal only if it is the same file
      firsts.putIfAbsent(hashes.get(i).isEmpty() ? files.get(i) : hashes.get(i), files.get(i));
    }
    return List.copyOf(firsts.values());
  }

  private static String hash(String file) {
    try {
      return DocumentReader.sha256(Path.of(file));
    } catch (IOException e) {
      return "";
    }
  }

  private static Iterator<Row> papers(Iterator<String> some, List<String> all) {
    SinglePapers papers = new SinglePapers(all.stream().map(Path::of).toList());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return some.hasNext();
      }

      @Override
      public Row next() {
        return row(papers.of(Path.of(some.next())));
      }
    };
  }

  private static Row row(Harvest harvest) {
    return RowFactory.create(
        harvest.document().name(),
        harvest.document().sha256(),
        harvest.document().status().word(),
        (long) harvest.outline().replies().size(),
        (long) harvest.tables().size(),
        (long) harvest.ledger().size(),
        harvest.figures().stream().map(figure -> typed(FigureTable.row(figure))).toArray(Row[]::new));
  }

  /** The fields of a figure as their columns' types have them. */
  private static Row typed(Object[] fields) {
    List<Object> typed = new ArrayList<>();
    for (int i = 0; i < fields.length; i++) {
      boolean number = FIGURE.fields()[i].dataType().equals(DataTypes.DoubleType);
      typed.add(number && fields[i] != null ? Double.valueOf((String) fields[i]) : fields[i]);
    }
    return RowFactory.create(typed.toArray());
  }

  private static StructType figure() {
    List<StructField> fields = new ArrayList<>();
    for (String column : FigureTable.columns()) {
      DataType type =
          switch (FigureTable.type(column)) {
            case "number" -> DataTypes.DoubleType;
            case "integer" -> DataTypes.IntegerType;
            default -> DataTypes.StringType;
          };
      fields.add(DataTypes.createStructField(column, type, true));
    }
    return DataTypes.createStructType(fields);
  }
}
