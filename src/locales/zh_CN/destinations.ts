/** 保存位置的中文。 The places a note can go, in Simplified Chinese. */
import type { Messages } from '../en.ts';

const destinations: Messages['destinations'] = {
  title: '保存位置',
  gone: '此浏览器无法保存到这里。请另选一个位置。',
  others: '设置其他位置',
  folder: {
    title: '自选文件夹',
    hint: '例如 Hexo 站点的根目录或 Obsidian 笔记库。模板中的文件夹会建在其中。已有文件只有在您选择“更新文件”时才会被覆盖。',
    none: '还没有选择文件夹。',
    chosen: (name) => `已选择：${name}`,
    locked: '浏览器需要您再次授权，才能写入此文件夹。',
    choose: '选择文件夹…',
    allow: '允许访问',
    waiting: (count) => `有 ${count} 篇笔记等待写入。`,
    allowAndSave: '允许访问并保存',
    elsewhere: '保存到下载文件夹',
  },
  fallbacks: {
    'plain-name': (asked) => `已改名保存。浏览器不接受 ${asked}。`,
    root: (asked) => `已直接保存在下载文件夹中。浏览器无法写入 ${asked}。`,
    'save-as': (asked) => `已保存在您选择的位置，而不是 ${asked}。`,
  },
  handover: {
    title: (program) => `Presscut 剪报 → ${program}`,
    sent: (title, program) => `正在把《${title}》发送到 ${program}。`,
    hint: (program) => `如果浏览器询问，请允许打开 ${program}。离开后此标签页会自动关闭。`,
    again: '重新打开',
    instead: '改为存成文件',
    close: '关闭标签页',
    gone: '这篇笔记之前已发送，可在文章库中找到。',
  },
  saveAs: '另存为…',
  allowHost: (host) => `允许发送到 ${host}`,
  hostLocked: (host) =>
    `浏览器还不允许 Presscut 向 ${host} 发送。请点下面的按钮，在浏览器的提示中选择允许。`,
  otherHost: '网址已指向另一台服务器。请为它重新填写密钥。',
  each: {
    downloads: {
      name: '下载文件夹',
      save: '保存到下载文件夹',
      undo: '删除该文件，即使您之后改动过它。',
    },
    clipboard: {
      name: '剪贴板',
      save: '复制到剪贴板',
      done: '已复制，没有存为文件。请粘贴到需要的地方。',
      doneAt: (day) => `${day}复制`,
    },
    folder: {
      name: '自选文件夹',
      save: '保存到自选文件夹',
      undo: '删除该文件；如果您之后改动过，则保留。',
    },
    obsidian: {
      name: 'Obsidian 笔记库',
      save: '发送到 Obsidian',
      done: '已发送到 Obsidian。如果浏览器询问，请允许打开 Obsidian，然后确认笔记已在那里。',
      doneAt: (day) => `${day}发送到 Obsidian`,
      fields: {
        vault: {
          label: 'Obsidian 笔记库的名称',
          hint: '留空则使用最近打开的笔记库。较长的笔记经剪贴板传递。保存到“自选文件夹”更可靠。',
        },
      },
    },
    webhook: {
      name: 'Webhook（您自己的服务器）',
      save: '发送到 Webhook',
      done: (where) => `已送达 ${where}。`,
      doneAt: (day) => `${day}送达`,
      fields: {
        url: {
          label: 'Webhook 网址',
          hint: '每篇笔记以 JSON 发送到这里，带图片时以表单发送。',
          wrong: '请填写不含密码的 https:// 网址。http:// 只能用于本机。',
        },
        header: {
          label: '附加请求头',
          hint: '例如“Authorization: Bearer …”。只保存在本浏览器中，不会同步或导出。',
          wrong: '请写成“名称: 值”。部分名称不可用，例如 Cookie 和 Content-Type。',
        },
        secret: {
          label: '签名密钥',
          hint: '用 HMAC-SHA-256 为每个请求签名。只保存在本浏览器中。',
        },
      },
    },
    zip: {
      name: 'Zip 压缩包（笔记和图片）',
      save: '存为 Zip',
      undo: '删除该压缩包，即使它之后有改动。',
    },
  },
};

export default destinations;
