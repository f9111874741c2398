# Reads front matter as Psych and, for Jekyll, SafeYAML do. One line of JSON each way.
require 'json'
require 'yaml'
require 'date'

def plain(value)
  case value
  when Hash then value.to_h { |key, inner| [key.to_s, plain(inner)] }
  when Array then value.map { |inner| plain(inner) }
  when Time then { 'time' => (value.to_r * 1000).to_i }
  when Date then { 'time' => Time.utc(value.year, value.month, value.day).to_i * 1000 }
  when Symbol then { 'symbol' => value.to_s }
  when Float then value.finite? ? value : value.to_s
  else value
  end
end

STDOUT.sync = true
STDIN.set_encoding('UTF-8')
STDIN.each_line do |line|
  answer =
    begin
      { data: plain(YAML.safe_load(JSON.parse(line), permitted_classes: [Date, Time])) }
    rescue StandardError => error
      { error: error.message }
    end
  puts JSON.generate(answer)
end
