# Shows notes as Jekyll does: front matter, Liquid where it is on, then the Markdown engine that is
# named, `kramdown` or `commonmark`; `github` is the latter without Liquid. One line of JSON each way.
require 'json'
require 'jekyll'

Jekyll.logger.log_level = :error
config = Jekyll.configuration('quiet' => true, 'skip_config_files' => true)
site = Jekyll::Site.new(config)
kramdown = Jekyll::Converters::Markdown.new(config)

engine =
  if ARGV[0] == 'kramdown'
    lambda { |text| kramdown.convert(text) }
  else
    require 'commonmarker'
    lambda { |text| CommonMarker.render_html(text, :UNSAFE, %i[table strikethrough autolink]) }
  end

plain = lambda do |value|
  case value
  when Hash then value.to_h { |key, inner| [key.to_s, plain.call(inner)] }
  when Array then value.map(&plain)
  when Time then { 'time' => (value.to_r * 1000).to_i }
  when Date then { 'time' => Time.utc(value.year, value.month, value.day).to_i * 1000 }
  when Symbol then { 'symbol' => value.to_s }
  else value
  end
end

STDOUT.sync = true
STDIN.set_encoding('UTF-8')
STDIN.each_line do |line|
  answer =
    begin
      text = JSON.parse(line)
      data = {}
      if text =~ Jekyll::Document::YAML_FRONT_MATTER_REGEXP
        text = Regexp.last_match.post_match
        data = Jekyll::Utils.safe_load_yaml(Regexp.last_match(1)) || {}
      end
      unless ARGV[0] == 'github' || data['render_with_liquid'] == false
        # Templates are kept by the name of their file.
        site.liquid_renderer.reset
        text = site.liquid_renderer.file('note.md').parse(text).render!(
          { 'page' => data, 'site' => { 'x' => 'y' } },
          registers: { site: site, page: data }
        )
      end
      { html: engine.call(text), data: plain.call(data) }
    rescue Exception => error # rubocop:disable Lint/RescueException
      { html: '', error: error.message }
    end
  puts JSON.generate(answer)
end
